package org.chizheng.questionbank;

/** What a question asks of the mind, after the levels that exam syllabuses name. */
public enum CognitiveLevel {
    /** Nobody has said it yet. */
    UNSTATED,
    /** 识记. */
    RECALL,
    /** 理解. */
    COMPREHENSION,
    /** 应用. */
    APPLICATION,
    /** 分析. */
    ANALYSIS
}
