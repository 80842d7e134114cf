package org.chizheng.marking.essays;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.chizheng.questionbank.response.Criterion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricRuleTests {

    @ParameterizedTest
    @CsvSource({
        "5, 3 2, 3 2, 5",
        "5, 3 2, 0 0, 0",
        "5, 3 2, 1.5 1, 2.5",
        "10, 3 2, 1.5 1, 5",
        "4, 3 2, 2.5 2, 3.5",
        "4, 1 1 1, 1 1 0, 2.5",
        "1.25, 3 2, 3 2, 1.25",
        "1.25, 3 2, 3 1, 1",
        "7, 1.3 2, 1.3 2, 7"
    })
    void earnsTheShareOfThePointsRoundedDownToHalfMarks(
            BigDecimal marks, String rubric, String points, BigDecimal earned) {
        assertThat(RubricRule.allows(rubric(rubric), numbers(points))).isTrue();
        assertThat(RubricRule.earned(marks, rubric(rubric), numbers(points))).isEqualByComparingTo(earned);
    }

    @ParameterizedTest
    @CsvSource({"3 2, 3", "3 2, 3 2 0", "3 2, 3.5 2", "3 2, -0.5 2", "3 2, 1.2 2", "1.3 2, 1.2 2"})
    void knowsWhatIsOffTheRubric(String rubric, String points) {
        assertThat(RubricRule.allows(rubric(rubric), numbers(points))).isFalse();
    }

    private static List<Criterion> rubric(String points) {
        return numbers(points).stream().map(most -> new Criterion("要点", most)).toList();
    }

    private static List<BigDecimal> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }
}
