package org.chizheng.exams;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.drawing.Blueprint;
import org.chizheng.questionbank.drawing.Circulation;
import org.chizheng.questionbank.drawing.CitedLaw;
import org.chizheng.questionbank.drawing.Drawing;
import org.chizheng.questionbank.drawing.DrawnPaper;
import org.chizheng.questionbank.drawing.Feasibility;
import org.chizheng.questionbank.drawing.Outlook;
import org.chizheng.questionbank.drawing.PaperRun;
import org.chizheng.questionbank.drawing.ParallelForms;

/** A bank in memory with so many questions of each type and subject; option A is right, of multiple choice A and C. */
public final class FakeBank implements Drawing {

    private final int perTypeAndSubject;
    private final Map<String, Integer> shelves = new HashMap<>();

    /** How far the expected scores of one form and the next are apart. */
    public double formsApart;

    public FakeBank(int perTypeAndSubject) {
        this.perTypeAndSubject = perTypeAndSubject;
    }

    @Override
    public Feasibility prove(Blueprint blueprint, Outlook outlook, Circulation circulation) {
        List<Feasibility.Shortage> shortages = new ArrayList<>();
        for (int cell = 0; cell < blueprint.cells().size(); cell++) {
            int wanted = blueprint.cells().get(cell).count();
            if (wanted > perTypeAndSubject) {
                shortages.add(new Feasibility.Shortage(List.of(cell), wanted, perTypeAndSubject, 1));
            }
        }
        return new Feasibility(
                blueprint.cells().stream()
                        .map(cell -> new Feasibility.CellSupply(cell, perTypeAndSubject, cell.count()))
                        .toList(),
                shortages,
                List.of(),
                new Feasibility.Feud(0, 0));
    }

    @Override
    public PaperRun run(Blueprint blueprint, Outlook outlook, int papers) {
        return seed -> Optional.of(draw(blueprint, outlook, seed));
    }

    @Override
    public Optional<ParallelForms> forms(Blueprint blueprint, Outlook outlook, Circulation circulation, long seed) {
        record Same(DrawnPaper drawn, double expectedScore) implements ParallelForms.Form {
            @Override
            public DrawnPaper paper(long own) {
                return new DrawnPaper(own, drawn.items());
            }
        }
        return Optional.of(new ParallelForms(
                IntStream.range(0, circulation.forms())
                        .<ParallelForms.Form>mapToObj(
                                form -> new Same(draw(blueprint, outlook, seed + form), 30 + form * formsApart))
                        .toList(),
                0.1));
    }

    @Override
    public List<CitedLaw> laws(String organisationPath) {
        return List.of();
    }

    @Override
    public DrawnPaper draw(Blueprint blueprint, Outlook outlook, long seed) {
        Random random = new Random(seed);
        List<DrawnPaper.Item> items = new ArrayList<>();
        for (Blueprint.Cell cell : blueprint.cells()) {
            List<Integer> numbers = new ArrayList<>(
                    IntStream.range(0, perTypeAndSubject).boxed().toList());
            Collections.shuffle(numbers, random);
            for (int i = 0; i < cell.count(); i++) {
                List<String> order = new ArrayList<>(letters(cell.type()));
                Collections.shuffle(order, random);
                items.add(new DrawnPaper.Item(
                        items.size() + 1, version(cell, numbers.get(i)), null, cell.marksEach(), order));
            }
        }
        return new DrawnPaper(seed, items);
    }

    @Override
    public Map<QuestionVersionId, QuestionContent> contents(Collection<QuestionVersionId> versions) {
        Map<QuestionVersionId, QuestionContent> contents = new HashMap<>();
        for (QuestionVersionId version : versions) {
            QuestionType type = QuestionType.values()[(int) (version.value() / 10_000 % 10)];
            Set<String> key = type == QuestionType.MULTIPLE ? Set.of("A", "C") : Set.of("A");
            List<Option> options = letters(type).stream()
                    .map(letter -> new Option(letter, "<p>选项" + letter + " 䶮</p>"))
                    .toList();
            contents.put(
                    version,
                    new QuestionContent(
                            type,
                            "PUBLIC",
                            "<p>第" + version.value() + "题</p>",
                            options,
                            key,
                            Difficulty.EASY,
                            new Citation("某法", "1"),
                            "<p>因为</p>"));
        }
        return contents;
    }

    private QuestionVersionId version(Blueprint.Cell cell, int number) {
        int shelf = shelves.computeIfAbsent(cell.type() + cell.subject(), name -> shelves.size() + 1);
        return new QuestionVersionId(shelf * 100_000L + cell.type().ordinal() * 10_000L + number);
    }

    private static List<String> letters(QuestionType type) {
        return type == QuestionType.TRUE_FALSE ? List.of("A", "B") : List.of("A", "B", "C", "D");
    }
}
