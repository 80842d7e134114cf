package org.chizheng.sittings.entering;

/** Why somebody may not begin. */
public enum EntryRefusal {
    /** There is no such exam for this person. */
    NOT_ENROLLED,
    /** The exam has not opened. */
    NOT_OPEN,
    /** The exam has sittings, and the candidate has a place in none of them yet. */
    NOT_PLACED,
    /** 缓考: put off, and no sitting is fixed yet. */
    DEFERRED,
    /** The exam may not be sat from this address. */
    ADDRESS_NOT_ALLOWED,
    /** The exam is sat with Safe Exam Browser in one of its configurations. */
    BROWSER_NOT_ALLOWED,
    /** Nobody has compared face and papers at the door yet. */
    IDENTITY_NOT_CONFIRMED,
    /** The code that is read out in the room was not typed. */
    CODE_MISSING,
    /** Another code was typed. */
    CODE_WRONG,
    /** Codes were tried too often; some minutes have to pass. */
    CODE_TRIED_TOO_OFTEN,
    /** 补考: who came before took all seats of the sitting. */
    SITTING_FULL,
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
