package org.chizheng.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.chizheng.exams.FrozenPaper;

/**
 * A candidate's own paper after publication, with keys and explanations.
 *
 * @param ordinal 1 for 初考, 2 for 补考, and so on
 */
public record AttemptReview(PublishedResult result, int ordinal, List<ReviewedItem> items) {

    /**
     * One question with what was answered and earned.
     *
     * @param chosen shown letters, empty if not answered
     */
    public record ReviewedItem(FrozenPaper.Item question, Set<String> chosen, BigDecimal earned) {

        /** Copies the letters. */
        public ReviewedItem {
            chosen = Set.copyOf(chosen);
        }
    }

    /** Copies the items. */
    public AttemptReview {
        items = List.copyOf(items);
    }
}
