package org.chizheng.qualification;

/** Why nothing was done to a certificate. */
public enum CareRefusal {
    /** Nobody decides about an own certificate, except to report it lost. */
    SELF,
    /** It has ended or run out. */
    ENDED,
    REASON_MISSING,
    /** The hold is there already. */
    ALREADY_HELD,
    /** There is no such hold. */
    NOT_HELD,
    /** No replacement while it is suspended or its review is invalid. */
    HELD,
    /** A replacement for a lost card needs the report first. */
    NOT_REPORTED_LOST,
    /** The officer still works for the unit on the certificate. */
    NOT_TRANSFERRED,
    /** The officer works for another unit by now; only a transfer fits. */
    TRANSFERRED,
    /** Too early for a renewal. */
    NOT_IN_RENEWAL_WINDOW,
    /** The officer may not hold a certificate any more. */
    NOT_ELIGIBLE,
    /** There is no such fact, or it cannot be taken back. */
    NOT_CORRECTABLE
}
