package org.chizheng.exams;

/** Whom a sitting is held for. */
public enum SittingKind {
    /** 正常场次: everybody's first attempt. */
    REGULAR,
    /** 补考场次: those who did not pass. */
    MAKE_UP,
    /** 缓考场次: those whose first attempt was put off with a reason. */
    DEFERRED
}
