package org.chizheng.officers.intake;

import java.math.BigDecimal;

/** What a cell of a file holds. */
sealed interface Cell {

    /** Nothing. */
    Cell EMPTY = new Text("");

    /** As it is shown to people. */
    String shown();

    /** Text. */
    record Text(String shown) implements Cell {}

    /** A number of Excel, which keeps no more than 15 digits. */
    record Numeric(BigDecimal value) implements Cell {
        @Override
        public String shown() {
            return value.stripTrailingZeros().toPlainString();
        }
    }

    /** A formula. */
    record Formula(String shown) implements Cell {}
}
