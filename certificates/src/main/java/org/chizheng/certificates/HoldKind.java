package org.chizheng.certificates;

/** What makes an active certificate unusable for a time; lifted only by a decision. */
public enum HoldKind {
    /** 暂扣. */
    SUSPENDED,
    /** 报失. */
    LOST,
    /** 年审不合格或逾期. */
    REVIEW_INVALID
}
