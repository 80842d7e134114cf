package org.chizheng.ui.review;

import com.vaadin.flow.component.Component;
import org.chizheng.review.ReviewState;
import org.chizheng.ui.parts.StatusBadge;

/** Where a review stands, in words and colour. */
final class ReviewBadge {

    private ReviewBadge() {}

    static StatusBadge of(Component on, ReviewState state) {
        StatusBadge.Tone tone = switch (state) {
            case PASSED -> StatusBadge.Tone.GOOD;
            case FAILED, OVERDUE -> StatusBadge.Tone.BAD;
            case SUPPLEMENT, RECTIFYING -> StatusBadge.Tone.WARNING;
            case OPEN, SUBMITTED, UNIT_REVIEWED -> StatusBadge.Tone.INFO;
            case DEFERRED -> StatusBadge.Tone.NEUTRAL;
        };
        return new StatusBadge(on.getTranslation("review.ReviewState." + state), tone);
    }
}
