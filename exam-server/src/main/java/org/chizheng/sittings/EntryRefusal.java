package org.chizheng.sittings;

/** Why somebody may not begin. */
public enum EntryRefusal {
    /** There is no such exam for this person. */
    NOT_ENROLLED,
    /** The exam has not opened. */
    NOT_OPEN,
    /** Open, but latest entry has passed. */
    TOO_LATE,
    /** The exam is over. */
    OVER,
    /** An earlier attempt is passed. */
    ALREADY_PASSED,
    /** An earlier attempt has no published result yet. */
    AWAITING_RESULT,
    /** All attempts that the plan allows are used. */
    ATTEMPTS_USED
}
