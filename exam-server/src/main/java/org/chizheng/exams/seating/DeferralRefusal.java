package org.chizheng.exams.seating;

/** Why somebody's attempt is not put off, or given extra time, or not set back. */
public enum DeferralRefusal {
    /** The person is no candidate of this exam. */
    NOT_A_CANDIDATE,
    /** The exam is not published, so that its list can simply be changed. */
    NOT_PUBLISHED,
    /** Nobody decides on their own case. */
    OWN_CASE,
    /** The reason, or the number of the document, is missing or too long. */
    REASON_MISSING,
    /** The candidate has begun, or has a result. */
    HAS_BEGUN,
    /** It is put off already. */
    ALREADY_DEFERRED,
    /** It is not put off. */
    NOT_DEFERRED,
    /** The sitting is not one for deferred candidates, has begun, or has no seat left. */
    SITTING_NOT_FREE,
    /** More time than an attempt itself takes, or less than none. */
    TIME_OUT_OF_RANGE
}
