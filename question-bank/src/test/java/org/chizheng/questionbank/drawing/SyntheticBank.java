package org.chizheng.questionbank.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.LawName;
import org.chizheng.questionbank.QuestionType;
import org.jspecify.annotations.Nullable;

/** A bank without a database: a few questions of a few kinds, for tests of what is drawn from them. */
final class SyntheticBank {

    static final String PATH = "/1/";
    private static final List<String> LAWS = List.of("行政处罚法", "行政许可法", "行政强制法");

    private final Map<Supply.Key, List<SupplyRow>> rows = new HashMap<>();
    private final Map<Long, Supply.Key> homes = new HashMap<>();
    private final Map<Long, Set<Long>> enemies = new HashMap<>();
    private long questions;

    /** Adds a question of the public part and tells its number. */
    long add(QuestionType type, @Nullable String law, Difficulty difficulty, CognitiveLevel level, Past past) {
        Supply.Key key = new Supply.Key(type, "PUBLIC", PATH);
        long question = ++questions;
        rows.computeIfAbsent(key, none -> new ArrayList<>())
                .add(new SupplyRow(question, question + 1_000, "ABCD", new Trait(law, difficulty, level), past));
        homes.put(question, key);
        return question;
    }

    long add(Difficulty difficulty) {
        return add(QuestionType.SINGLE, null, difficulty, CognitiveLevel.UNSTATED, Past.NEVER);
    }

    void oppose(long one, long other) {
        enemies.computeIfAbsent(one, none -> new HashSet<>()).add(other);
        enemies.computeIfAbsent(other, none -> new HashSet<>()).add(one);
    }

    boolean areEnemies(long one, long other) {
        return enemies.getOrDefault(one, Set.of()).contains(other);
    }

    Supply.Key home(long question) {
        return homes.get(question);
    }

    SupplyRow row(long question) {
        return rows.get(homes.get(question)).stream()
                .filter(row -> row.question() == question)
                .findFirst()
                .orElseThrow();
    }

    Stock stock(Blueprint blueprint) {
        Feuds feuds = enemies.isEmpty() ? Feuds.NONE : new Feuds(enemies);
        Map<Integer, Stock.FixedRow> fixed = new HashMap<>();
        Set<Long> barred = new HashSet<>();
        for (int i = 0; i < blueprint.fixed().size(); i++) {
            long question = blueprint.fixed().get(i).question().value();
            fixed.put(i, new Stock.FixedRow(homes.get(question), row(question)));
            barred.add(question);
            barred.addAll(feuds.of(question));
        }
        Limits limits = blueprint.limits();
        Barred out = new Barred(barred, limits.mostExams(), limits.mostPapers());
        List<Stock.Place> places = new ArrayList<>();
        Wanted.of(blueprint, PATH)
                .groups()
                .forEach((key, group) ->
                        places.add(new Stock.Place(new Shelf(supply(key), group.filters(), out), group)));
        return new Stock(blueprint, places, fixed, feuds);
    }

    private Supply supply(Supply.Key key) {
        SupplyRows supply = new SupplyRows(1);
        rows.getOrDefault(key, List.of()).forEach(supply::add);
        return supply.supply(1);
    }

    static SyntheticBank random(Random random, int most) {
        SyntheticBank bank = new SyntheticBank();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            bank.add(
                    random.nextInt(4) > 0 ? QuestionType.SINGLE : QuestionType.MULTIPLE,
                    random.nextInt(5) > 0 ? LAWS.get(random.nextInt(LAWS.size())) : null,
                    one(random, Difficulty.values()),
                    one(random, CognitiveLevel.values()),
                    Past.NEVER);
        }
        return bank;
    }

    int size() {
        return (int) questions;
    }

    static Blueprint.Cell cell(Random random, int most) {
        return new Blueprint.Cell(
                random.nextInt(4) > 0 ? QuestionType.SINGLE : QuestionType.MULTIPLE,
                "PUBLIC",
                random.nextInt(2) > 0 ? new LawName("《中华人民共和国" + LAWS.get(random.nextInt(LAWS.size())) + "》") : null,
                random.nextInt(2) > 0 ? one(random, Difficulty.values()) : null,
                random.nextInt(3) == 0 ? one(random, CognitiveLevel.values()) : null,
                1 + random.nextInt(most),
                BigDecimal.valueOf(1 + random.nextInt(3)));
    }

    static <E> E one(Random random, E[] values) {
        return values[random.nextInt(values.length)];
    }
}
