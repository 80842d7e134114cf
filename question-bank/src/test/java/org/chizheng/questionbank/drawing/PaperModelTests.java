package org.chizheng.questionbank.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.chizheng.questionbank.QuestionId;
import org.junit.jupiter.api.Test;

/** Thousands of small banks and blueprints, checked against the plainest possible model. */
class PaperModelTests {

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void withoutEnemiesAPaperIsFoundWheneverThereIsOneAndTheProofKnows() {
        int possible = 0;
        int impossible = 0;
        for (int round = 0; round < 4_000; round++) {
            SyntheticBank bank = SyntheticBank.random(random, 40);
            Blueprint blueprint = blueprint(bank, 5, 3);
            Stock stock = bank.stock(blueprint);
            boolean can =
                    matching(bank, blueprint, Set.of()) == slots(blueprint).size();
            Optional<List<Chosen>> paper = new PaperDraw(stock, null).choose(random.nextLong());
            Feasibility proof = Proof.of(stock, Circulation.ONE);

            assertThat(proof.possible()).as("seed %d, round %d", seed, round).isEqualTo(can);
            assertThat(paper.isPresent()).as("seed %d, round %d", seed, round).isEqualTo(can);
            paper.ifPresent(chosen -> assertSound(bank, blueprint, chosen, "seed %d".formatted(seed)));
            for (Feasibility.Shortage shortage : proof.shortages()) {
                assertThat(fitting(bank, blueprint, shortage.cells()))
                        .as("seed %d, round %d: what is short by Hall's theorem", seed, round)
                        .isEqualTo(shortage.available())
                        .isLessThan(shortage.wanted());
            }
            possible += can ? 1 : 0;
            impossible += can ? 0 : 1;
        }
        assertThat(possible).as("seed %d", seed).isGreaterThan(300);
        assertThat(impossible).as("seed %d", seed).isGreaterThan(300);
    }

    @Test
    void enemiesNeverComeTogetherAndAPaperIsMissedHardlyEver() {
        int possible = 0;
        int found = 0;
        for (int round = 0; round < 1_500; round++) {
            SyntheticBank bank = SyntheticBank.random(random, 16);
            for (int i = random.nextInt(12); i > 0 && bank.size() > 1; i--) {
                long one = 1 + random.nextInt(bank.size());
                long other = 1 + random.nextInt(bank.size());
                if (one != other) {
                    bank.oppose(one, other);
                }
            }
            Blueprint blueprint = new Blueprint(cells(3, 3));
            Optional<List<Chosen>> paper = new PaperDraw(bank.stock(blueprint), null).choose(random.nextLong());
            paper.ifPresent(chosen -> assertSound(bank, blueprint, chosen, "seed %d".formatted(seed)));
            boolean can = search(bank, blueprint, slots(blueprint), new ArrayList<>());
            assertThat(can || paper.isEmpty())
                    .as("seed %d, round %d", seed, round)
                    .isTrue();
            possible += can ? 1 : 0;
            found += paper.isPresent() ? 1 : 0;
        }
        assertThat(possible).as("seed %d", seed).isGreaterThan(100);
        assertThat(found).as("seed %d, of %d possible", seed, possible).isGreaterThanOrEqualTo(possible * 99 / 100);
    }

    @Test
    void noQuestionIsOnMorePapersThanTheLimitSays() {
        int complete = 0;
        for (int round = 0; round < 300; round++) {
            SyntheticBank bank = SyntheticBank.random(random, 40);
            int most = 1 + random.nextInt(4);
            int papers = 1 + random.nextInt(8);
            Blueprint blueprint = new Blueprint(cells(3, 4), List.of(), new Limits(null, most, 0));
            Stock stock = bank.stock(blueprint);
            boolean possible = Proof.of(stock, new Circulation(papers, 0)).possible();
            int[] uses = new int[bank.size() + 1];
            PaperDraw draw = new PaperDraw(stock, new Ledger(most, papers));
            int drawn = 0;
            for (Optional<List<Chosen>> paper = draw.choose(round);
                    drawn < papers && paper.isPresent();
                    paper = draw.choose(round * 100L + drawn)) {
                paper.get().forEach(chosen -> uses[(int) chosen.row().question()]++);
                assertSound(bank, blueprint, paper.get(), "seed %d".formatted(seed));
                drawn++;
                if (drawn == papers) {
                    break;
                }
            }
            assertThat(Arrays.stream(uses).max().orElse(0))
                    .as("seed %d, round %d", seed, round)
                    .isLessThanOrEqualTo(most);
            assertThat(possible || drawn < papers)
                    .as("seed %d, round %d: nothing is drawn that is proven impossible", seed, round)
                    .isTrue();
            boolean overlapping =
                    stock.places().stream().anyMatch(place -> place.shelf().isOverlapping());
            if (possible && !overlapping) {
                assertThat(drawn).as("seed %d, round %d", seed, round).isEqualTo(papers);
                complete++;
            }
        }
        assertThat(complete).as("seed %d", seed).isGreaterThan(10);
    }

    private Blueprint blueprint(SyntheticBank bank, int mostCells, int mostEach) {
        List<Blueprint.Cell> cells = cells(mostCells, mostEach);
        List<Blueprint.Fixed> fixed = new ArrayList<>();
        if (bank.size() > 3 && random.nextInt(3) == 0) {
            fixed.add(new Blueprint.Fixed(new QuestionId(2), 1, BigDecimal.TEN));
            fixed.add(new Blueprint.Fixed(new QuestionId(3), 2 + random.nextInt(2), BigDecimal.ONE));
        }
        return new Blueprint(cells, fixed, Limits.NONE);
    }

    private List<Blueprint.Cell> cells(int most, int mostEach) {
        List<Blueprint.Cell> cells = new ArrayList<>();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            cells.add(SyntheticBank.cell(random, mostEach));
        }
        return cells;
    }

    /** The cell of each question of a paper, fixed ones aside. */
    private static List<Blueprint.Cell> slots(Blueprint blueprint) {
        List<Blueprint.Cell> slots = new ArrayList<>();
        blueprint.cells().forEach(cell -> {
            for (int i = 0; i < cell.count(); i++) {
                slots.add(cell);
            }
        });
        return slots;
    }

    private static boolean fits(SyntheticBank bank, long question, Blueprint.Cell cell) {
        return bank.home(question).equals(Supply.Key.of(cell, SyntheticBank.PATH))
                && Filter.of(cell).admits(bank.row(question).trait());
    }

    private static boolean isFixed(Blueprint blueprint, long question) {
        return blueprint.fixed().stream().anyMatch(one -> one.question().value() == question);
    }

    /** Kuhn's algorithm over places of the paper and single questions. */
    private static int matching(SyntheticBank bank, Blueprint blueprint, Set<Long> none) {
        List<Blueprint.Cell> slots = slots(blueprint);
        int[] holder = new int[bank.size() + 1];
        Arrays.fill(holder, -1);
        int matched = 0;
        for (int slot = 0; slot < slots.size(); slot++) {
            matched += match(bank, blueprint, slots, slot, holder, new HashSet<>(none)) ? 1 : 0;
        }
        return matched;
    }

    private static boolean match(
            SyntheticBank bank,
            Blueprint blueprint,
            List<Blueprint.Cell> slots,
            int slot,
            int[] holder,
            Set<Long> seen) {
        for (long question = 1; question <= bank.size(); question++) {
            if (!isFixed(blueprint, question) && fits(bank, question, slots.get(slot)) && seen.add(question)) {
                int before = holder[(int) question];
                if (before < 0 || match(bank, blueprint, slots, before, holder, seen)) {
                    holder[(int) question] = slot;
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean search(
            SyntheticBank bank, Blueprint blueprint, List<Blueprint.Cell> slots, List<Long> chosen) {
        if (chosen.size() == slots.size()) {
            return true;
        }
        for (long question = 1; question <= bank.size(); question++) {
            long next = question;
            if (fits(bank, next, slots.get(chosen.size()))
                    && chosen.stream().noneMatch(one -> one == next || bank.areEnemies(one, next))) {
                chosen.add(next);
                if (search(bank, blueprint, slots, chosen)) {
                    return true;
                }
                chosen.removeLast();
            }
        }
        return false;
    }

    private static long fitting(SyntheticBank bank, Blueprint blueprint, List<Integer> cells) {
        long fitting = 0;
        for (long question = 1; question <= bank.size(); question++) {
            long one = question;
            fitting += !isFixed(blueprint, one)
                            && cells.stream()
                                    .anyMatch(cell ->
                                            fits(bank, one, blueprint.cells().get(cell)))
                    ? 1
                    : 0;
        }
        return fitting;
    }

    private static void assertSound(SyntheticBank bank, Blueprint blueprint, List<Chosen> paper, String where) {
        assertThat(paper).as(where).hasSize(blueprint.questions());
        List<Long> questions =
                paper.stream().map(chosen -> chosen.row().question()).toList();
        assertThat(questions).as(where).doesNotHaveDuplicates();
        List<Chosen> rest = new ArrayList<>(paper);
        blueprint.fixed().stream()
                .sorted((one, other) -> Integer.compare(other.place(), one.place()))
                .forEach(fixed -> {
                    Chosen there = rest.remove(fixed.place() - 1);
                    assertThat(there.row().question())
                            .as(where)
                            .isEqualTo(fixed.question().value());
                    assertThat(there.marks()).as(where).isEqualTo(fixed.marks());
                });
        List<Blueprint.Cell> slots = slots(blueprint);
        for (int slot = 0; slot < slots.size(); slot++) {
            assertThat(fits(bank, rest.get(slot).row().question(), slots.get(slot)))
                    .as(where)
                    .isTrue();
            assertThat(rest.get(slot).marks())
                    .as(where)
                    .isEqualTo(slots.get(slot).marksEach());
        }
        questions.forEach(one -> questions.forEach(
                other -> assertThat(bank.areEnemies(one, other)).as(where).isFalse()));
    }
}
