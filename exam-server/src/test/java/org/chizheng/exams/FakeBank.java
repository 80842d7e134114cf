package org.chizheng.exams;

import java.math.BigDecimal;
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
import java.util.stream.Stream;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.CognitiveLevel;
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
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Criterion;
import org.chizheng.questionbank.response.Layout;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;

/**
 * A bank in memory with so many questions of each type and subject; option A is right, of multiple choice A and C. A
 * case has a single choice, an essay of twice the share, and blanks.
 */
public final class FakeBank implements Drawing {

    private static final String BLANKS = "：应当由____人出示＿＿＿";

    private final int perTypeAndSubject;
    private final Map<String, Integer> shelves = new HashMap<>();

    /** How far the expected scores of one form and the next are apart. */
    public double formsApart;

    /** What every question says besides, so that a test can tell one freezing's words from another's. */
    public String wording = "";

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
                place(version(cell, numbers.get(i)), cell, random, items);
            }
        }
        return new DrawnPaper(seed, items);
    }

    private static void place(
            QuestionVersionId version, Blueprint.Cell cell, Random random, List<DrawnPaper.Item> items) {
        Layout layout = Layout.of(cell.type(), response(cell.type()));
        List<BigDecimal> marks = layout.marks(cell.marksEach());
        for (int part = 0; part < layout.slots().size(); part++) {
            List<String> order = new ArrayList<>(layout.slots().get(part).letters());
            Collections.shuffle(order, random);
            items.add(new DrawnPaper.Item(
                    items.size() + 1, version, layout.isCase() ? part + 1 : null, marks.get(part), order));
        }
    }

    @Override
    public Map<QuestionVersionId, QuestionContent> contents(Collection<QuestionVersionId> versions) {
        Map<QuestionVersionId, QuestionContent> contents = new HashMap<>();
        for (QuestionVersionId version : versions) {
            QuestionType type = QuestionType.values()[(int) (version.value() / 10_000 % 10)];
            contents.put(
                    version,
                    new QuestionContent(
                            type,
                            "PUBLIC",
                            "<p>第" + version.value() + "题" + wording + (type == QuestionType.BLANKS ? BLANKS : "")
                                    + "</p>",
                            response(type),
                            Difficulty.EASY,
                            CognitiveLevel.UNSTATED,
                            Set.of(),
                            new Citation("某法", "1"),
                            "<p>因为</p>"));
        }
        return contents;
    }

    private QuestionVersionId version(Blueprint.Cell cell, int number) {
        int shelf = shelves.computeIfAbsent(cell.type() + cell.subject(), name -> shelves.size() + 1);
        return new QuestionVersionId(shelf * 100_000L + cell.type().ordinal() * 10_000L + number);
    }

    private static Response response(QuestionType type) {
        List<Option> options = (type == QuestionType.TRUE_FALSE ? Stream.of("A", "B") : Stream.of("A", "B", "C", "D"))
                .map(letter -> new Option(letter, "<p>选项" + letter + " 䶮</p>"))
                .toList();
        return switch (type) {
            case SINGLE, TRUE_FALSE -> new Response.Choice(options, Set.of("A"), false);
            case MULTIPLE -> new Response.Choice(options, Set.of("A", "C"), false);
            case BLANKS -> new Response.Blanks(List.of(new Blank(List.of("2", "二")), new Blank(List.of("执法证"))));
            case ORDERING -> new Response.Ordering(options);
            case MATCHING ->
                new Response.Matching(
                        List.of(new Prompt("<p>甲</p>", "B"), new Prompt("乙", "A"), new Prompt("丙", "B")), options);
            case ESSAY ->
                new Response.Essay(
                        List.of(new Criterion("要点一", BigDecimal.valueOf(3)), new Criterion("要点二", BigDecimal.TWO)));
            case CASE ->
                new Response.Case(List.of(
                        part(QuestionType.SINGLE, 1), part(QuestionType.ESSAY, 2), part(QuestionType.BLANKS, 1)));
        };
    }

    private static Part part(QuestionType type, int share) {
        return new Part(
                type, share, "<p>小题" + (type == QuestionType.BLANKS ? BLANKS : "") + "</p>", response(type), null);
    }
}
