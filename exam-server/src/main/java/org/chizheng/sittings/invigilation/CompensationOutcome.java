package org.chizheng.sittings.invigilation;

/** What came of deciding on a proposal. */
public enum CompensationOutcome {
    /** Everybody concerned who still sits has the time now. */
    APPROVED,
    /** Nobody gets time. */
    REJECTED,
    /** Somebody decided before. */
    DECIDED_BEFORE,
    /** Nobody decides on a proposal of their own. */
    OWN_PROPOSAL
}
