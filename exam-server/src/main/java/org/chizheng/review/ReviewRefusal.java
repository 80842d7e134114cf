package org.chizheng.review;

/** Why a step of a review is not taken. */
public enum ReviewRefusal {
    /** The review stands where this step leads nowhere. */
    NOT_IN_THIS_STATE,
    /** Nobody reviews themselves. */
    OWN_REVIEW,
    /** A decision against somebody, or a deferral, says why. */
    REASON_MISSING,
    /** A deferral ends on a later day than today, within a year. */
    END_OUT_OF_RANGE,
    /** The certificate has ended or run out meanwhile. */
    CERTIFICATE_ENDED
}
