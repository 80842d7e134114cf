package org.chizheng.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LearningHoursTests {

    private static final int PER_HOUR = 45;

    @Test
    void fullHoursNeedNoDecimals() {
        assertThat(LearningHours.of(30 * PER_HOUR, PER_HOUR)).isEqualTo("30");
    }

    @Test
    void neverReadsAsWhatIsOwedBeforeItIs() {
        assertThat(LearningHours.of(30 * PER_HOUR - 1, PER_HOUR)).isEqualTo("29.97");
        assertThat(LearningHours.of(29 * 60 + 45, 60)).isEqualTo("29.75");
        assertThat(LearningHours.of(299_999, 10_000)).isEqualTo("29.99");
    }

    @Test
    void reversalsAreNegative() {
        assertThat(LearningHours.of(-90, PER_HOUR)).isEqualTo("-2");
    }
}
