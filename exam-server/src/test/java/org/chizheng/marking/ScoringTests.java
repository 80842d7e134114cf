package org.chizheng.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.profiles.MultipleChoiceRule.ALL_OR_NOTHING;
import static org.chizheng.profiles.MultipleChoiceRule.HALF_WHEN_INCOMPLETE;
import static org.chizheng.profiles.MultipleChoiceRule.SHARE_WHEN_INCOMPLETE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.PaperId;
import org.chizheng.profiles.MultipleChoiceRule;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScoringTests {

    private static final List<Option> OPTIONS = Stream.of("A", "B", "C", "D")
            .map(letter -> new Option(letter, letter))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "SINGLE, B, B, 2, 2, 2",
        "SINGLE, B, A, 0, 0, 0",
        "SINGLE, B, '', 0, 0, 0",
        "TRUE_FALSE, A, A, 2, 2, 2",
        "TRUE_FALSE, A, B, 0, 0, 0",
        "MULTIPLE, ABC, ABC, 2, 2, 2",
        "MULTIPLE, ABC, AB, 0, 1, 1",
        "MULTIPLE, ABC, A, 0, 1, 0.5",
        "MULTIPLE, ABC, ABCD, 0, 0, 0",
        "MULTIPLE, ABC, D, 0, 0, 0",
        "MULTIPLE, ABC, AD, 0, 0, 0",
        "MULTIPLE, ABC, '', 0, 0, 0",
        "MULTIPLE, A, A, 2, 2, 2"
    })
    void followsTheRuleOfTheProfile(
            QuestionType type, String key, String chosen, BigDecimal all, BigDecimal half, BigDecimal share) {
        FrozenPaper.Item item = item(1, type, "2", key);

        assertThat(Scoring.earned(item, letters(chosen), ALL_OR_NOTHING)).isEqualByComparingTo(all);
        assertThat(Scoring.earned(item, letters(chosen), HALF_WHEN_INCOMPLETE)).isEqualByComparingTo(half);
        assertThat(Scoring.earned(item, letters(chosen), SHARE_WHEN_INCOMPLETE)).isEqualByComparingTo(share);
    }

    @Test
    void halvesOddMarksWithoutLosingAny() {
        assertThat(Scoring.earned(item(1, QuestionType.MULTIPLE, "1.5", "AB"), letters("A"), HALF_WHEN_INCOMPLETE))
                .isEqualTo("0.75");
        assertThat(Scoring.earned(item(1, QuestionType.MULTIPLE, "3", "ABCD"), letters("ABC"), SHARE_WHEN_INCOMPLETE))
                .isEqualTo("2");
    }

    @ParameterizedTest
    @EnumSource
    void aPaperIsWorthTheSumOfItsItemsAndNothingUnanswered(MultipleChoiceRule rule) {
        FrozenPaper paper = new FrozenPaper(
                new PaperId(1),
                new ExamId(1),
                List.of(
                        item(1, QuestionType.SINGLE, "2", "A"),
                        item(2, QuestionType.MULTIPLE, "4", "AB"),
                        item(3, QuestionType.TRUE_FALSE, "1", "A")));

        assertThat(Scoring.score(paper, Map.of(), rule)).isEqualTo("0");
        assertThat(Scoring.score(paper, Map.of(1, letters("A"), 2, letters("AB"), 3, letters("A")), rule))
                .isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource({"BDCA, 4", "BDAC, 0", "ABCD, 0", "'', 0"})
    void anOrderingEarnsAllOrNothing(String given, BigDecimal earned) {
        List<Option> steps = Stream.of("B", "D", "C", "A")
                .map(letter -> new Option(letter, letter))
                .toList();
        FrozenPaper.Item item = item(1, QuestionType.ORDERING, "4", new Response.Ordering(steps));

        assertThat(Scoring.earned(item, letters(given), ALL_OR_NOTHING)).isEqualByComparingTo(earned);
    }

    @Test
    void everyPairOfAMatchingEarnsItsShare() {
        List<Prompt> prompts = List.of(new Prompt("一", "C"), new Prompt("二", "A"), new Prompt("三", "A"));
        FrozenPaper.Item item = item(1, QuestionType.MATCHING, "3", new Response.Matching(prompts, OPTIONS));

        assertThat(Scoring.earned(item, List.of("C", "A", "A"), ALL_OR_NOTHING)).isEqualByComparingTo("3");
        assertThat(Scoring.earned(item, List.of("C", "", "A"), ALL_OR_NOTHING)).isEqualByComparingTo("2");
        assertThat(Scoring.earned(item, List.of("A", "C", "C"), ALL_OR_NOTHING)).isEqualByComparingTo("0");
    }

    @Test
    void blanksAreReadWhateverTheirWidthCaseAndSpaces() {
        Response blanks = new Response.Blanks(List.of(
                new Blank(List.of("2", "两", "二")), new Blank(List.of("执法证件", "行政执法证 A")), new Blank(List.of("30"))));
        FrozenPaper.Item item = item(1, QuestionType.BLANKS, "2", blanks);

        assertThat(Scoring.earned(item, List.of("２", " 行政执法证ａ", "３０ "), ALL_OR_NOTHING))
                .isEqualByComparingTo("2");
        assertThat(Scoring.earned(item, List.of("两", "执法 证件", "三十"), ALL_OR_NOTHING))
                .as("two of three of 2 marks, rounded down to half marks")
                .isEqualByComparingTo("1");
        assertThat(Scoring.earned(item, List.of("", "", ""), ALL_OR_NOTHING)).isEqualByComparingTo("0");
    }

    private static FrozenPaper.Item item(int place, QuestionType type, String marks, String key) {
        return item(place, type, marks, new Response.Choice(OPTIONS, Set.copyOf(letters(key)), false));
    }

    private static FrozenPaper.Item item(int place, QuestionType type, String marks, Response response) {
        return new FrozenPaper.Item(
                place,
                new QuestionVersionId(place),
                null,
                type,
                new BigDecimal(marks),
                null,
                "?",
                response,
                null,
                null);
    }

    private static List<String> letters(String letters) {
        return letters.chars().mapToObj(Character::toString).toList();
    }
}
