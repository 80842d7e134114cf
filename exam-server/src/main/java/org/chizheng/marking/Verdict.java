package org.chizheng.marking;

/** 结论 of a candidate at an exam. */
public enum Verdict {
    /** 合格. */
    PASSED,
    /** 不合格. */
    FAILED,
    /** 待评阅: people have yet to mark what machines cannot; nobody knows whether this will be a pass. */
    PENDING,
    /** 缺考. */
    ABSENT,
    /** 违纪. */
    MISCONDUCT,
    /** 作废. */
    VOID
}
