package org.chizheng.questionbank;

import java.math.BigDecimal;
import java.util.List;

/**
 * A paper drawn by seed: the same blueprint, bank and seed give the same paper.
 *
 * @param items in the order of the paper
 */
public record DrawnPaper(long seed, List<Item> items) {

    /**
     * One question on the paper.
     *
     * @param item place on the paper, from 1
     * @param optionOrder the author's letters in the order in which they are shown; the first is shown as A
     */
    public record Item(int item, QuestionVersionId version, BigDecimal marks, List<String> optionOrder) {

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
