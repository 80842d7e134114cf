package org.chizheng.exams;

/** Where a plan stands. */
public enum ExamState {
    /** Can be changed. */
    DRAFT,
    /** Proven, papers frozen, candidates see it. */
    PUBLISHED,
    /** Given up before anybody began. */
    WITHDRAWN
}
