package org.chizheng.review;

import java.time.LocalDate;
import org.chizheng.officers.Caller;

/**
 * The steps that people take. Each throws {@link java.util.NoSuchElementException} for a review that the caller may not
 * see.
 */
public interface Reviewing {

    /** The officer hands in. */
    ReviewOutcome submit(Caller caller, ReviewId id, String note);

    /** The officer begins to put a failure right. */
    ReviewOutcome rectify(Caller caller, ReviewId id, String note);

    /** The unit's coordinator confirms. */
    ReviewOutcome confirm(Caller caller, ReviewId id, String note);

    /** The unit's coordinator defers, for a reason, until a day inclusive. */
    ReviewOutcome defer(Caller caller, ReviewId id, LocalDate until, String reason);

    /** The issuing authority passes: evidence is frozen, the hold REVIEW_INVALID lifted. */
    ReviewOutcome pass(Caller caller, ReviewId id, String note);

    /** The issuing authority asks for more. */
    ReviewOutcome askSupplement(Caller caller, ReviewId id, String reason);

    /** The issuing authority fails: the hold REVIEW_INVALID is placed. */
    ReviewOutcome fail(Caller caller, ReviewId id, String reason);
}
