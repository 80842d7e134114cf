package org.chizheng.exams;

import java.math.BigDecimal;

/** Marks as people write them: {@code 2} and {@code 1.5}, whatever decimals a column or a division left behind. */
public final class Marks {

    private Marks() {}

    /** The same value with no more decimals than it needs. */
    public static BigDecimal plain(BigDecimal marks) {
        BigDecimal stripped = marks.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
