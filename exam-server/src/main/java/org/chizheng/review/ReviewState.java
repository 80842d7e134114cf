package org.chizheng.review;

/** Where a review stands. */
public enum ReviewState {
    OPEN,
    SUBMITTED,
    UNIT_REVIEWED,
    PASSED,
    /** 补正: more is asked of the officer. */
    SUPPLEMENT,
    FAILED,
    /** 整改 after a failure. */
    RECTIFYING,
    /** 缓审 until a day: parental leave, illness, secondment. */
    DEFERRED,
    /** 逾期: the certificate is unusable until a later pass. */
    OVERDUE
}
