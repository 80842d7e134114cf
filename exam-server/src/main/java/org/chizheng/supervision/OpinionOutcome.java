package org.chizheng.supervision;

/** What came of it. */
public sealed interface OpinionOutcome {

    /** Done. */
    record Done(Opinion opinion) implements OpinionOutcome {}

    /** Nothing was changed. */
    record Refused(OpinionRefusal refusal) implements OpinionOutcome {}
}
