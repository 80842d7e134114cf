package org.chizheng.training;

/** The two buckets of the yearly hours; nothing moves between them. */
public enum Bucket {
    /** 公共法律知识. */
    LEGAL,
    /** 专业法律知识. */
    PROFESSIONAL
}
