package org.chizheng.questionbank.drawing;

import java.math.BigDecimal;
import java.util.List;
import org.chizheng.questionbank.QuestionType;

/**
 * How a paper is made up: how many questions of which type and subject, at which marks.
 *
 * @param cells in the order in which they appear on the paper
 */
public record Blueprint(List<Cell> cells) {

    /**
     * One line of a blueprint.
     *
     * @param subject {@code PUBLIC} or the code of an enforcement domain
     * @param count how many questions, at least 1
     * @param marksEach marks of each, more than 0
     */
    public record Cell(QuestionType type, String subject, int count, BigDecimal marksEach) {

        /** Marks of the whole cell. */
        public BigDecimal marks() {
            return marksEach.multiply(BigDecimal.valueOf(count));
        }
    }

    /** Copies the cells. */
    public Blueprint {
        cells = List.copyOf(cells);
    }

    /** Marks of the whole paper. */
    public BigDecimal total() {
        return cells.stream().map(Cell::marks).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Number of questions on the paper. */
    public int questions() {
        return cells.stream().mapToInt(Cell::count).sum();
    }
}
