package org.chizheng.questionbank.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.questionbank.QuestionFixtures.AUTHOR;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.LawName;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionFixtures;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.Reviewing;
import org.chizheng.questionbank.TypeFixtures;
import org.chizheng.questionbank.Writing;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.usage.ExamUse;
import org.chizheng.questionbank.usage.UsageRecording;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest
class BlueprintDrawingTests {

    private static final Outlook HERE = Outlook.at("/1/7/");

    @Autowired
    Writing writing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Drawing drawing;

    @Autowired
    QuestionBank bank;

    @Autowired
    UsageRecording usage;

    @Autowired
    TransactionOperations transactions;

    private int written;

    private QuestionId approved(String subject, String law, Difficulty difficulty, CognitiveLevel level) {
        QuestionContent plain = QuestionFixtures.content(
                QuestionType.SINGLE, subject, subject + law + difficulty + level + ++written, Set.of("A"));
        return QuestionFixtures.approved(
                writing,
                reviewing,
                AUTHOR,
                new QuestionContent(
                        plain.type(),
                        subject,
                        plain.stem(),
                        plain.response(),
                        difficulty,
                        level,
                        Set.of(),
                        new Citation(law, "3"),
                        null));
    }

    private QuestionVersionId version(QuestionId question) {
        return bank.find(AUTHOR, question).orElseThrow().current().id();
    }

    private int available(Blueprint blueprint, Outlook outlook) {
        return drawing.prove(blueprint, outlook, Circulation.ONE)
                .cells()
                .getFirst()
                .available();
    }

    private static Blueprint one(String subject, Limits limits) {
        return new Blueprint(
                List.of(new Blueprint.Cell(QuestionType.SINGLE, subject, 1, BigDecimal.ONE)), List.of(), limits);
    }

    @Test
    void cellsAskForLawDifficultyAndLevelOrForAnything() {
        for (int i = 0; i < 4; i++) {
            approved("CELLS", "中华人民共和国行政处罚法", Difficulty.EASY, CognitiveLevel.RECALL);
            approved("CELLS", "《行政许可法》", Difficulty.HARD, CognitiveLevel.ANALYSIS);
        }
        Blueprint blueprint = new Blueprint(List.of(
                new Blueprint.Cell(QuestionType.SINGLE, "CELLS", 2, BigDecimal.ONE),
                new Blueprint.Cell(QuestionType.SINGLE, "CELLS", new LawName("行政处罚法"), null, null, 3, BigDecimal.ONE),
                new Blueprint.Cell(
                        QuestionType.SINGLE,
                        "CELLS",
                        null,
                        Difficulty.HARD,
                        CognitiveLevel.ANALYSIS,
                        3,
                        BigDecimal.ONE)));
        Feasibility proof = drawing.prove(blueprint, HERE, Circulation.ONE);
        assertThat(proof.possible()).isTrue();
        assertThat(proof.cells()).extracting(Feasibility.CellSupply::available).containsExactly(8, 4, 4);

        for (long seed = 0; seed < 50; seed++) {
            List<QuestionVersionId> versions = drawing.draw(blueprint, HERE, seed).items().stream()
                    .map(DrawnPaper.Item::version)
                    .toList();
            assertThat(versions).hasSize(8).doesNotHaveDuplicates();
            Map<QuestionVersionId, QuestionContent> contents = drawing.contents(versions);
            assertThat(versions.subList(2, 5))
                    .allSatisfy(version ->
                            assertThat(contents.get(version).difficulty()).isEqualTo(Difficulty.EASY));
            assertThat(versions.subList(5, 8))
                    .allSatisfy(
                            version -> assertThat(contents.get(version).level()).isEqualTo(CognitiveLevel.ANALYSIS));
        }
        assertThat(drawing.laws("/1/7/"))
                .filteredOn(law -> law.law().means(new LawName("行政许可法")))
                .singleElement()
                .satisfies(law -> assertThat(law.questions()).isGreaterThanOrEqualTo(4));
    }

    @Test
    void whatWasUsedOftenOrLatelyIsNotDrawn() {
        List<QuestionId> questions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            questions.add(approved("LIMITS", "行政处罚法", Difficulty.MEDIUM, CognitiveLevel.RECALL));
        }
        assertThat(available(one("LIMITS", new Limits(1, 20, 1)), HERE)).isEqualTo(4);
        use(101, Map.of(version(questions.get(0)), 30, version(questions.get(1)), 10));
        use(102, Map.of(version(questions.get(0)), 5));

        assertThat(available(one("LIMITS", Limits.NONE), HERE)).isEqualTo(4);
        assertThat(available(one("LIMITS", new Limits(2, null, 0)), HERE)).isEqualTo(3);
        assertThat(available(one("LIMITS", new Limits(1, null, 0)), HERE)).isEqualTo(2);
        assertThat(available(one("LIMITS", new Limits(null, 35, 0)), HERE)).isEqualTo(3);
        Outlook afterTheFirst = new Outlook("/1/7/", Set.of(101L));
        assertThat(available(one("LIMITS", new Limits(null, null, 1)), afterTheFirst))
                .isEqualTo(2);
        assertThat(available(one("LIMITS", Limits.NONE), afterTheFirst)).isEqualTo(4);
        // a question of a form may come to be on all papers, so that it needs room for all of them
        Blueprint dealt = one("LIMITS", new Limits(null, 20, 0));
        assertThat(drawing.prove(dealt, HERE, new Circulation(10, 2))
                        .cells()
                        .getFirst()
                        .available())
                .isEqualTo(3);
        assertThat(drawing.prove(dealt, HERE, new Circulation(11, 2))
                        .cells()
                        .getFirst()
                        .available())
                .isEqualTo(2);
        assertThat(drawing.forms(dealt, HERE, new Circulation(10, 2), 1)
                        .orElseThrow()
                        .forms())
                .hasSize(2);
        // of 14 uses each, 4 are left to the second question, 14 to each of the new ones and none to the first
        Blueprint two = new Blueprint(
                List.of(new Blueprint.Cell(QuestionType.SINGLE, "LIMITS", 2, BigDecimal.ONE)),
                List.of(),
                new Limits(null, 14, 0));
        assertThat(drawing.prove(two, HERE, new Circulation(16, 0)).shortages()).isEmpty();
        assertThat(drawing.prove(two, HERE, new Circulation(17, 0)).shortages())
                .containsExactly(new Feasibility.Shortage(List.of(0), 34, 32, 17));
        PaperRun run = drawing.run(two, HERE, 16);
        Map<QuestionVersionId, Integer> drawn = new HashMap<>();
        for (long seed = 0; seed < 16; seed++) {
            run.next(seed).orElseThrow().items().forEach(item -> drawn.merge(item.version(), 1, Integer::sum));
        }
        assertThat(drawn)
                .containsEntry(version(questions.get(1)), 4)
                .containsEntry(version(questions.get(2)), 14)
                .containsEntry(version(questions.get(3)), 14);
    }

    private void use(long exam, Map<QuestionVersionId, Integer> papers) {
        Instant opens = Instant.parse("2026-01-05T01:00:00Z");
        transactions.executeWithoutResult(
                tx -> usage.published(new ExamUse(exam, opens, opens.plusSeconds(7200), papers)));
    }

    @Test
    void aFixedQuestionIsOnEveryPaperAtItsPlace() {
        QuestionId fixed = approved("FIXED", "行政处罚法", Difficulty.HARD, CognitiveLevel.RECALL);
        for (int i = 0; i < 5; i++) {
            approved("FIXED", "行政处罚法", Difficulty.EASY, CognitiveLevel.RECALL);
        }
        Blueprint blueprint = new Blueprint(
                List.of(new Blueprint.Cell(QuestionType.SINGLE, "FIXED", 5, BigDecimal.ONE)),
                List.of(new Blueprint.Fixed(fixed, 3, BigDecimal.TEN)),
                Limits.NONE);
        for (long seed = 0; seed < 20; seed++) {
            DrawnPaper paper = drawing.draw(blueprint, HERE, seed);
            assertThat(paper.items())
                    .hasSize(6)
                    .extracting(DrawnPaper.Item::version)
                    .doesNotHaveDuplicates();
            assertThat(paper.items().get(2).version()).isEqualTo(version(fixed));
            assertThat(paper.items().get(2).marks()).isEqualTo(BigDecimal.TEN);
        }
        assertThat(drawing.prove(blueprint, Outlook.at("/1/8/"), Circulation.ONE)
                        .fixed())
                .containsExactly(new Feasibility.FixedTrouble(0, Feasibility.Why.NOT_AVAILABLE));
        reviewing.suspend(QuestionFixtures.REVIEWER, List.of(fixed), "有争议");
        assertThat(drawing.prove(blueprint, HERE, Circulation.ONE).fixed())
                .containsExactly(new Feasibility.FixedTrouble(0, Feasibility.Why.NOT_AVAILABLE));
        assertThat(drawing.run(blueprint, HERE, 1).next(1)).isEqualTo(Optional.empty());
    }

    @Test
    void everyTypeIsDrawnAndACaseTakesAPlaceForEachPart() {
        TypeFixtures.ofEveryType()
                .map(content -> new QuestionContent(
                        content.type(),
                        "EVERY",
                        content.stem(),
                        content.response(),
                        content.difficulty(),
                        content.level(),
                        content.tags(),
                        content.citation(),
                        content.explanation()))
                .forEach(content -> QuestionFixtures.approved(writing, reviewing, AUTHOR, content));
        Blueprint blueprint = new Blueprint(Stream.of(QuestionType.values())
                .map(type -> new Blueprint.Cell(type, "EVERY", 1, BigDecimal.valueOf(6)))
                .toList());
        DrawnPaper paper = drawing.draw(blueprint, HERE, 1);
        Map<QuestionVersionId, QuestionContent> contents = drawing.contents(
                paper.items().stream().map(DrawnPaper.Item::version).toList());
        assertThat(contents).hasSize(QuestionType.values().length);
        assertThat(paper.items().stream().map(DrawnPaper.Item::marks).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(blueprint.total());
        contents.forEach((version, content) -> assertThat(paper.items())
                .filteredOn(item -> item.version().equals(version))
                .as("%s", content.type())
                .hasSize(
                        content.response() instanceof Response.Case parts
                                ? parts.parts().size()
                                : 1));
    }
}
