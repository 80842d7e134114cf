package org.chizheng.questionbank.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionRules;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.TypeFixtures;
import org.chizheng.questionbank.transfer.Omission.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes out comes in again as it was, for every format as far as it can carry questions. */
class RoundTripTests {

    private static final int QUESTIONS = 250;

    private final long seed = Long.getLong("chizheng.seed", System.nanoTime());

    private static List<QuestionContent> contents(DryRun run) {
        return run.accepted().stream().map(Candidate::content).toList();
    }

    private DryRun imported(Format format, Exchange.Export export) {
        return Exchange.examine("题库" + format.ending(), export.file());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everythingThatAFormatCarriesComesBackAndTheRestIsNamed(Format format) {
        List<QuestionContent> before = new RandomQuestions(seed, true).sound(QUESTIONS);
        Exchange.Export export = Exchange.export(format, before);
        List<Long> left = export.omissions().stream()
                .filter(one -> one.why() != Why.LINE_BREAKS)
                .map(one -> one.question().value())
                .toList();
        List<Long> notCarried = LongStream.rangeClosed(1, QUESTIONS)
                .filter(number ->
                        Carried.by(format, before.get((int) number - 1)).isEmpty())
                .boxed()
                .toList();
        List<QuestionContent> carried = before.stream()
                .map(content -> Carried.by(format, content))
                .flatMap(Optional::stream)
                .toList();
        assertThat(left).as("seed %d", seed).containsExactlyElementsOf(notCarried);
        assertThat(export.written()).isEqualTo(carried.size()).isPositive();
        DryRun run = imported(format, export);
        assertThat(run.findings()).as("seed %d", seed).isEmpty();
        assertThat(contents(run)).as("seed %d", seed).containsExactlyElementsOf(carried);
    }

    /** So that what is left out above is left out for a reason that was thought of. */
    @ParameterizedTest
    @CsvSource({
        "EXCEL, ''",
        "CSV, ''",
        "GIFT, 'BLANKS ORDERING CASE'",
        "MOODLE_XML, 'CASE'",
        "AIKEN, 'MULTIPLE BLANKS ORDERING MATCHING ESSAY CASE'",
        "QTI_2_1, ''",
        "QTI_2_2, ''",
        "QTI_3_0, ''",
    })
    void ofASoundQuestionOfEachTypeOnlyTheseAreNotCarried(Format format, String types) {
        List<QuestionContent> before = TypeFixtures.ofEveryType()
                .map(content -> QuestionRules.check(content).content())
                .toList();
        Exchange.Export export = Exchange.export(format, before);
        assertThat(export.omissions())
                .extracting(one -> before.get((int) one.question().value() - 1).type() + " " + one.why())
                .containsExactlyElementsOf(Arrays.stream(types.split(" "))
                        .filter(type -> !type.isEmpty())
                        .map(type -> type + " " + Why.TYPE)
                        .toList());
        assertThat(imported(format, export).findings()).isEmpty();
    }

    @Test
    void everythingComesBackFromWorkbooksButTextsThatFillMoreThanACell() {
        List<QuestionContent> before = new RandomQuestions(seed, true)
                .sound(QUESTIONS).stream()
                        .filter(content -> content.type().isChoice())
                        .toList();
        QuestionContent large =
                Carried.withStem(before.getFirst(), "<b>" + "长".repeat(15_000) + "</b>" + "&lt;".repeat(1_000));
        QuestionContent tooLarge = Carried.withStem(before.getFirst(), "<b>" + "&lt;".repeat(4_900) + "</b>");
        assertThat(tooLarge.stem().length()).isLessThan(20_000);
        before = List.copyOf(
                Stream.concat(before.stream(), Stream.of(large, tooLarge)).toList());
        Exchange.Export export = Exchange.export(Format.EXCEL, before);
        assertThat(export.omissions()).isEmpty();
        DryRun run = imported(Format.EXCEL, export);
        assertThat(run.findings()).as("seed %d", seed).isEmpty();
        assertThat(contents(run)).as("seed %d", seed).containsExactlyElementsOf(before);
    }

    @Test
    void lettersThatDoNotBeginWithAComeBackWhereTheFormatHasLetters() {
        QuestionContent odd = new QuestionContent(
                QuestionType.MULTIPLE,
                QuestionContent.PUBLIC,
                "哪些正确",
                List.of(new Option("B", "甲"), new Option("D", "乙"), new Option("K", "丙")),
                Set.of("D", "K"),
                Difficulty.HARD,
                null,
                null);
        for (Format format : List.of(Format.QTI_2_1, Format.QTI_3_0)) {
            assertThat(contents(imported(format, Exchange.export(format, List.of(odd)))))
                    .containsExactly(odd);
        }
        for (Format format : List.of(Format.CSV, Format.EXCEL)) {
            QuestionContent back = contents(imported(format, Exchange.export(format, List.of(odd))))
                    .getFirst();
            assertThat(back.options())
                    .as("columns go from A on")
                    .containsExactly(new Option("A", "甲"), new Option("B", "乙"), new Option("C", "丙"));
            assertThat(back.key()).containsExactly("B", "C");
        }
    }

    @Test
    void cellsThatASpreadsheetWouldRunAreDefused() {
        for (String start : List.of("=", "+", "-", "@", "'=", "''+")) {
            QuestionContent content = Carried.withStem(TypeFixtures.of(QuestionType.SINGLE), start + "cmd|1");
            String csv =
                    new String(Exchange.export(Format.CSV, List.of(content)).file(), StandardCharsets.UTF_8);
            assertThat(csv).contains(",'" + start + "cmd|1,").doesNotContain("," + start + "cmd");
        }
    }
}
