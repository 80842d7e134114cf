package org.chizheng.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.profiles.MultipleChoiceRule.ALL_OR_NOTHING;
import static org.chizheng.profiles.MultipleChoiceRule.HALF_WHEN_INCOMPLETE;
import static org.chizheng.profiles.MultipleChoiceRule.SHARE_WHEN_INCOMPLETE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.PaperId;
import org.chizheng.profiles.MultipleChoiceRule;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScoringTests {

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

    private static FrozenPaper.Item item(int place, QuestionType type, String marks, String key) {
        List<Option> options = Stream.of("A", "B", "C", "D")
                .map(letter -> new Option(letter, letter))
                .toList();
        return new FrozenPaper.Item(
                place,
                new QuestionVersionId(place),
                type,
                new BigDecimal(marks),
                "?",
                options,
                letters(key),
                null,
                null);
    }

    private static Set<String> letters(String letters) {
        return Set.of(letters.split("(?<=.)(?=.)")).stream()
                .filter(letter -> !letter.isEmpty())
                .collect(Collectors.toSet());
    }
}
