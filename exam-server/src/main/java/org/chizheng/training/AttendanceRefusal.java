package org.chizheng.training;

/** Why nothing was booked for a person. */
public enum AttendanceRefusal {
    /** Nobody credits themselves. */
    SELF,
    /** Not on the list of the session. */
    NOT_ENROLLED,
    /** The session has not ended yet. */
    SESSION_NOT_OVER,
    SESSION_CANCELLED,
    ALREADY_CONFIRMED,
    /** There is nothing to take back. */
    NOT_CONFIRMED,
    /** A correction needs a reason. */
    REASON_MISSING,
    /** Outside of the caller's organisations. */
    NOT_VISIBLE,
    /** Nobody can leave who has not arrived. */
    NOT_SIGNED_IN
}
