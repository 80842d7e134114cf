package org.chizheng.questionbank.drawing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.LawName;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * How a paper is made up: how many questions of which kind, at which marks; which very questions are on every paper; and
 * which have been seen too often.
 *
 * @param cells in the order in which they appear on the paper
 * @param fixed questions that are on every paper, beside those of the cells
 * @param limits what keeps questions of the cells off the paper; fixed questions were chosen in spite of them
 */
public record Blueprint(List<Cell> cells, List<Fixed> fixed, Limits limits) {

    /** More cells than these are no plan of a paper any more. */
    public static final int MOST_CELLS = 100;

    /**
     * One line of a blueprint. What is null may be anything.
     *
     * @param subject {@code PUBLIC} or the code of an enforcement domain
     * @param law the statute that the questions cite
     * @param difficulty as the authors state it
     * @param count how many questions, at least 1; a case counts as one
     * @param marksEach marks of each, more than 0
     */
    public record Cell(
            QuestionType type,
            String subject,
            @Nullable LawName law,
            @Nullable Difficulty difficulty,
            @Nullable CognitiveLevel level,
            int count,
            BigDecimal marksEach) {

        /** Any questions of a type and subject. */
        public Cell(QuestionType type, String subject, int count, BigDecimal marksEach) {
            this(type, subject, null, null, null, count, marksEach);
        }

        /** Marks of the whole cell. */
        public BigDecimal marks() {
            return marksEach.multiply(BigDecimal.valueOf(count));
        }
    }

    /**
     * A question that is on every paper.
     *
     * @param place its place among the questions of the paper, from 1; a case takes one
     * @param marks more than 0
     */
    public record Fixed(QuestionId question, int place, BigDecimal marks) {}

    /** Copies the lists. */
    public Blueprint {
        cells = List.copyOf(cells);
        fixed = List.copyOf(fixed);
    }

    /** Cells only, without any limits. */
    public Blueprint(List<Cell> cells) {
        this(cells, List.of(), Limits.NONE);
    }

    /** Marks of the whole paper. */
    public BigDecimal total() {
        return Stream.concat(cells.stream().map(Cell::marks), fixed.stream().map(Fixed::marks))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Number of questions on the paper. */
    public int questions() {
        return fixed.size() + cells.stream().mapToInt(Cell::count).sum();
    }
}
