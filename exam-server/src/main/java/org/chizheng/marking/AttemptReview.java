package org.chizheng.marking;

import java.math.BigDecimal;
import java.util.List;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.marking.essays.EssayMark;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's own paper after publication, with keys and explanations.
 *
 * @param ordinal 1 for 初考, 2 for 补考, and so on
 */
public record AttemptReview(PublishedResult result, int ordinal, List<ReviewedItem> items) {

    /**
     * One question with what was answered and earned.
     *
     * @param given shown letters, one entry a prompt or blank, or a text; empty if not answered
     * @param mark what people gave for an essay, without their names; null for all else and for blank essays
     */
    public record ReviewedItem(
            FrozenPaper.Item question,
            List<String> given,
            BigDecimal earned,
            @Nullable EssayMark mark) {

        /** Copies the list. */
        public ReviewedItem {
            given = List.copyOf(given);
        }
    }

    /** Copies the items. */
    public AttemptReview {
        items = List.copyOf(items);
    }
}
