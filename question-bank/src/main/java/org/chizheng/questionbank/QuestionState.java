package org.chizheng.questionbank;

/** Life cycle of a question; only approved ones are drawn. */
public enum QuestionState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    SUSPENDED,
    RETIRED
}
