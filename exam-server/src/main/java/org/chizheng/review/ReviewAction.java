package org.chizheng.review;

import static org.chizheng.review.ReviewState.DEFERRED;
import static org.chizheng.review.ReviewState.FAILED;
import static org.chizheng.review.ReviewState.OPEN;
import static org.chizheng.review.ReviewState.OVERDUE;
import static org.chizheng.review.ReviewState.PASSED;
import static org.chizheng.review.ReviewState.RECTIFYING;
import static org.chizheng.review.ReviewState.SUBMITTED;
import static org.chizheng.review.ReviewState.SUPPLEMENT;
import static org.chizheng.review.ReviewState.UNIT_REVIEWED;

import java.util.EnumSet;
import java.util.Set;

/** What leads a review from one state to the next. */
public enum ReviewAction {
    /** The officer hands in; late is better than never. */
    SUBMIT(SUBMITTED, OPEN, SUPPLEMENT, OVERDUE),
    /** The own unit confirms what was handed in, or that a failure was put right. */
    CONFIRM(UNIT_REVIEWED, SUBMITTED, RECTIFYING),
    /** The issuing authority is satisfied. */
    PASS(PASSED, UNIT_REVIEWED),
    ASK_SUPPLEMENT(SUPPLEMENT, UNIT_REVIEWED),
    FAIL(FAILED, UNIT_REVIEWED),
    /** The officer begins to put it right. */
    RECTIFY(RECTIFYING, FAILED),
    DEFER(DEFERRED, OPEN),
    /** The calendar: the deferral is over. */
    RESUME(OPEN, DEFERRED),
    /** The calendar: the deadline went by. */
    MISS(OVERDUE, OPEN);

    private final ReviewState to;
    private final Set<ReviewState> from;

    ReviewAction(ReviewState to, ReviewState first, ReviewState... more) {
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    /** The state that it leads to. */
    public ReviewState to() {
        return to;
    }

    /** Whether it can be taken in this state. */
    public boolean isPossibleIn(ReviewState state) {
        return from.contains(state);
    }

    /** The states in which it can be taken. */
    public Set<ReviewState> from() {
        return Set.copyOf(from);
    }
}
