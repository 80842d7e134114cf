package org.chizheng.marking;

/** 结论 of a candidate at an exam. */
public enum Verdict {
    /** 合格. */
    PASSED,
    /** 不合格. */
    FAILED,
    /** 缺考. */
    ABSENT,
    /** 违纪. */
    MISCONDUCT,
    /** 作废. */
    VOID
}
