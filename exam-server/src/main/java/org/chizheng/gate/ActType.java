package org.chizheng.gate;

/** What kind of administrative act it is. */
public enum ActType {
    /** 行政检查. */
    INSPECTION,
    /** 行政处罚. */
    PENALTY,
    /** 行政强制: stricter, never by one officer alone (行政强制法 17–19). */
    COERCION,
    /** 行政许可. */
    LICENSING,
    /** 行政征收. */
    LEVY
}
