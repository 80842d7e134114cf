package org.chizheng.sittings.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chizheng.sittings.Answer;
import org.junit.jupiter.api.Test;

class AnswersDigestTests {

    @Test
    void isWhatThePageMakesOfTheSameAnswers() {
        // by the page's own digest.js
        assertThat(AnswersDigest.of(
                        List.of(given(12, "依据第五十五条/……😀\n\""), given(2, "A", "C"), given(5, "B", "", "A"), given(7))))
                .isEqualTo("e6aa3172f01e60b1fd39760bf22d969888731ae16b885efb29d354baaae7b4fa");
        assertThat(AnswersDigest.ofItem(given(7)))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void noTwoWaysToAnswerShareOne() {
        assertThat(AnswersDigest.ofItem(given(1, "A", "B"))).isNotEqualTo(AnswersDigest.ofItem(given(1, "A 1=B")));
        assertThat(AnswersDigest.ofItem(given(1, "A"))).isNotEqualTo(AnswersDigest.ofItem(given(11, "A")));
    }

    private static Answer given(int item, String... given) {
        return Answer.of(item, item, List.of(given), false, null);
    }
}
