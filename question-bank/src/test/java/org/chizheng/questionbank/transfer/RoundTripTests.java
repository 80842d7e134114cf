package org.chizheng.questionbank.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.transfer.Omission.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    @EnumSource(
            value = Format.class,
            names = {"AIKEN", "EXCEL"},
            mode = EnumSource.Mode.EXCLUDE)
    void everythingComesBack(Format format) {
        List<QuestionContent> before = new RandomQuestions(seed, true).sound(QUESTIONS);
        Exchange.Export export = Exchange.export(format, before);
        assertThat(export.omissions()).isEmpty();
        DryRun run = imported(format, export);
        assertThat(run.findings()).as("seed %d", seed).isEmpty();
        assertThat(contents(run)).as("seed %d", seed).containsExactlyElementsOf(before);
    }

    @Test
    void everythingComesBackFromWorkbooksButTextsThatFillMoreThanACell() {
        List<QuestionContent> before = new RandomQuestions(seed, true).sound(QUESTIONS);
        QuestionContent large = withStem(before.getFirst(), "<b>" + "长".repeat(15_000) + "</b>" + "&lt;".repeat(1_000));
        QuestionContent tooLarge = withStem(before.getFirst(), "<b>" + "&lt;".repeat(4_900) + "</b>");
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
    void aikenCarriesWhatItCanAndNamesTheRest() {
        List<QuestionContent> before = new RandomQuestions(seed, true).sound(QUESTIONS);
        Exchange.Export export = Exchange.export(Format.AIKEN, before);
        Set<Long> left = export.omissions().stream()
                .filter(one -> one.why() != Why.LINE_BREAKS)
                .map(one -> one.question().value())
                .collect(Collectors.toSet());
        List<QuestionContent> carried = IntStream.range(0, before.size())
                .filter(i -> !left.contains((long) i + 1))
                .mapToObj(before::get)
                .map(RoundTripTests::asAikenHasIt)
                .toList();
        assertThat(export.written()).isEqualTo(carried.size()).isPositive();
        assertThat(left).isNotEmpty();
        DryRun run = imported(Format.AIKEN, export);
        assertThat(run.findings()).as("seed %d", seed).isEmpty();
        assertThat(contents(run)).as("seed %d", seed).containsExactlyElementsOf(carried);
    }

    /** Without subject, difficulty, citation and explanation, and in single lines. */
    private static QuestionContent asAikenHasIt(QuestionContent content) {
        List<Option> options = content.options().stream()
                .map(option -> new Option(option.key(), line(option.text())))
                .toList();
        boolean rightOrWrong = options.stream().map(Option::text).toList().equals(ChoiceDraft.RIGHT_AND_WRONG);
        return new QuestionContent(
                rightOrWrong ? QuestionType.TRUE_FALSE : QuestionType.SINGLE,
                QuestionContent.PUBLIC,
                line(content.stem()),
                options,
                content.key(),
                Difficulty.MEDIUM,
                null,
                null);
    }

    private static String line(String html) {
        return RichText.ofPlain(RichText.plain(html).replaceAll("\\s*\\R\\s*", " "));
    }

    private static QuestionContent withStem(QuestionContent content, String stem) {
        return new QuestionContent(
                content.type(),
                content.subject(),
                RichText.sanitise(stem),
                content.options(),
                content.key(),
                content.difficulty(),
                content.citation(),
                content.explanation());
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
    }

    @Test
    void cellsThatASpreadsheetWouldRunAreDefused() {
        for (String start : List.of("=", "+", "-", "@", "'=", "''+")) {
            QuestionContent content =
                    withStem(new RandomQuestions(seed, false).sound(1).getFirst(), start + "cmd|1");
            String csv =
                    new String(Exchange.export(Format.CSV, List.of(content)).file(), StandardCharsets.UTF_8);
            assertThat(csv).contains(",'" + start + "cmd|1,").doesNotContain("," + start + "cmd");
        }
    }
}
