package org.chizheng.ui.training;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Minutes as 学时, the way people count them. */
final class LearningHours {

    private static final int DECIMALS = 2;

    private LearningHours() {}

    /** Two decimals at most, never rounded up: 29.99 hours must not read as the 30 that are owed. */
    static String of(int minutes, int minutesPerHour) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(minutesPerHour), DECIMALS, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
