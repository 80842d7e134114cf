package org.chizheng.questionbank.drawing;

import java.math.BigDecimal;
import java.util.List;
import org.chizheng.questionbank.QuestionVersionId;
import org.jspecify.annotations.Nullable;

/**
 * A paper drawn by seed: the same blueprint, bank and seed give the same paper.
 *
 * @param items in the order of the paper
 */
public record DrawnPaper(long seed, List<Item> items) {

    /**
     * One place on the paper: a question, or a part of a case.
     *
     * @param item place on the paper, from 1
     * @param part of a case the number of its part, from 1; null where the question stands by itself
     * @param optionOrder the author's letters in the order in which they are shown; the first is shown as A
     */
    public record Item(
            int item, QuestionVersionId version, @Nullable Integer part, BigDecimal marks, List<String> optionOrder) {

        /** Copies the order. */
        public Item {
            optionOrder = List.copyOf(optionOrder);
        }
    }

    /** Copies the items. */
    public DrawnPaper {
        items = List.copyOf(items);
    }
}
