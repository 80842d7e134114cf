package org.chizheng.sittings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.PaperId;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Criterion;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PaperShapeTests {

    private static final int SINGLE = 1;
    private static final int MULTIPLE = 2;
    private static final int TRUE_FALSE = 3;
    private static final int BLANKS = 4;
    private static final int ORDERING = 5;
    private static final int MATCHING = 6;
    private static final int ESSAY = 7;
    private static final int MANY_BLANKS = 8;
    private static final int MANY_OPTIONS = 9;

    private static final PaperShape SHAPE = new PaperShape(new FrozenPaper(
            new PaperId(1),
            new ExamId(1),
            List.of(
                    item(SINGLE, QuestionType.SINGLE, choice(4)),
                    item(MULTIPLE, QuestionType.MULTIPLE, choice(4)),
                    item(TRUE_FALSE, QuestionType.TRUE_FALSE, choice(2)),
                    item(BLANKS, QuestionType.BLANKS, blanks(2)),
                    item(ORDERING, QuestionType.ORDERING, new Response.Ordering(options(4))),
                    item(
                            MATCHING,
                            QuestionType.MATCHING,
                            new Response.Matching(
                                    List.of(new Prompt("甲", "A"), new Prompt("乙", "C"), new Prompt("丙", "A")),
                                    options(3))),
                    item(ESSAY, QuestionType.ESSAY, new Response.Essay(List.of(new Criterion("要点", BigDecimal.ONE)))),
                    item(MANY_BLANKS, QuestionType.BLANKS, blanks(20)),
                    item(MANY_OPTIONS, QuestionType.ORDERING, new Response.Ordering(options(26))))));

    static Stream<Arguments> allowed() {
        return Stream.of(
                Arguments.of(SINGLE, List.of("D")),
                Arguments.of(SINGLE, List.of()),
                Arguments.of(MULTIPLE, List.of("C", "A")),
                Arguments.of(TRUE_FALSE, List.of("B")),
                Arguments.of(BLANKS, List.of("2", "")),
                Arguments.of(BLANKS, List.of("A", "B")),
                Arguments.of(BLANKS, List.of("字".repeat(500), "䶮𬓎𠮷\t\n")),
                Arguments.of(ORDERING, List.of("D", "A", "C", "B")),
                Arguments.of(MATCHING, List.of("C", "", "C")),
                Arguments.of(ESSAY, List.of("字".repeat(5_000))),
                Arguments.of(ESSAY, List.of("A")),
                Arguments.of(ESSAY, List.of("一\n二\t\"三\"\\ 😀 \u2028")),
                Arguments.of(MANY_BLANKS, texts(20, 250)),
                Arguments.of(
                        MANY_OPTIONS,
                        options(26).reversed().stream().map(Option::key).toList()));
    }

    static Stream<Arguments> notAllowed() {
        return Stream.of(
                Arguments.of(0, List.of("A")),
                Arguments.of(10, List.of("A")),
                Arguments.of(SINGLE, List.of("A", "B")),
                Arguments.of(SINGLE, List.of("E")),
                Arguments.of(SINGLE, List.of("a")),
                Arguments.of(SINGLE, List.of("text")),
                Arguments.of(MULTIPLE, List.of("A", "")),
                Arguments.of(TRUE_FALSE, List.of("C")),
                Arguments.of(BLANKS, List.of("2")),
                Arguments.of(BLANKS, List.of("2", "3", "4")),
                Arguments.of(BLANKS, List.of("字".repeat(501), "")),
                Arguments.of(BLANKS, List.of("a\u0000", "")),
                Arguments.of(ORDERING, List.of("A", "B", "C")),
                Arguments.of(ORDERING, List.of("A", "B", "C", "C")),
                Arguments.of(ORDERING, List.of("A", "B", "C", "E")),
                Arguments.of(MATCHING, List.of("A", "B")),
                Arguments.of(MATCHING, List.of("A", "B", "D")),
                Arguments.of(ESSAY, List.of("字".repeat(5_001))),
                Arguments.of(ESSAY, List.of("一", "二")),
                Arguments.of(ESSAY, List.of("一\u0007")),
                Arguments.of(ESSAY, List.of("一\r\n二")),
                Arguments.of(ESSAY, List.of("半\ud840")),
                Arguments.of(ESSAY, List.of("\udc00半")),
                // each short enough, together longer than a row of the log
                Arguments.of(MANY_BLANKS, texts(20, 251)));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void takesWhatMayBeAnAnswer(int item, List<String> given) {
        Answer answer = Answer.of(1, item, given, false, null);
        assertThat(SHAPE.allows(answer)).isTrue();
        assertThat(answer.chosen().length()).as("a row of the log").isLessThanOrEqualTo(12_000);
    }

    @ParameterizedTest
    @MethodSource("notAllowed")
    void refusesWhatIsNone(int item, List<String> given) {
        assertThat(SHAPE.allows(Answer.of(1, item, given, false, null))).isFalse();
    }

    @Test
    void theLongestAnswersFitTheLogEvenWhenEveryCharacterIsEscaped() {
        for (List<String> worst : List.of(List.of("\"".repeat(5_000)), List.of("\n字".repeat(2_500)))) {
            Answer answer = Answer.of(1, ESSAY, worst, false, null);
            assertThat(SHAPE.allows(answer)).isTrue();
            assertThat(answer.chosen().length()).isLessThanOrEqualTo(12_000);
        }
    }

    @Test
    void onlyChoicesHaveAnOrderOfTheirOwn() {
        assertThat(SHAPE.canonical(Answer.of(1, MULTIPLE, List.of("C", "A", "C"), false, null))
                        .given())
                .containsExactly("A", "C");
        assertThat(SHAPE.canonical(Answer.of(1, ORDERING, List.of("D", "A", "C", "B"), false, null))
                        .given())
                .containsExactly("D", "A", "C", "B");
        assertThat(SHAPE.canonical(Answer.of(1, MATCHING, List.of("C", "", "A"), false, null))
                        .given())
                .containsExactly("C", "", "A");
        assertThat(SHAPE.questions()).isEqualTo(9);
    }

    private static FrozenPaper.Item item(int place, QuestionType type, Response response) {
        return new FrozenPaper.Item(
                place, new QuestionVersionId(place), null, type, BigDecimal.ONE, null, "?", response, null, null);
    }

    private static Response choice(int options) {
        return new Response.Choice(options(options), java.util.Set.of("A"), false);
    }

    private static Response blanks(int n) {
        return new Response.Blanks(
                IntStream.range(0, n).mapToObj(i -> new Blank(List.of("答"))).toList());
    }

    private static List<Option> options(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> new Option(String.valueOf((char) ('A' + i)), "选项" + i))
                .toList();
    }

    private static List<String> texts(int n, int length) {
        return IntStream.range(0, n).mapToObj(i -> "\\".repeat(length)).toList();
    }
}
