package org.chizheng.exams;

/** The two parts that both must be passed (Henan 21, Zhejiang 28). */
public enum ExamPart {
    /** 公共法律知识. */
    PUBLIC,
    /** 专业法律知识. */
    PROFESSIONAL
}
