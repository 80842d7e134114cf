package org.chizheng.review;

/** What came of a step. */
public sealed interface ReviewOutcome {

    /** The step was taken. */
    record Taken(AnnualReview review) implements ReviewOutcome {}

    /** Nothing was changed. */
    record Refused(ReviewRefusal refusal) implements ReviewOutcome {}
}
