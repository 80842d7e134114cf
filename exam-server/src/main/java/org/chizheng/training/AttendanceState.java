package org.chizheng.training;

/** What is known about one person at one session. */
public enum AttendanceState {
    /** On the list. */
    ENROLLED,
    /** Seen at the door. */
    SIGNED_IN,
    /** Was there; minutes are credited. */
    CONFIRMED,
    /** Was not there. */
    ABSENT,
    /** Was credited by mistake; the minutes were taken back. */
    REVERSED
}
