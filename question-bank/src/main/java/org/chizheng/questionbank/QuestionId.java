package org.chizheng.questionbank;

/** Identity of a question across its versions. */
public record QuestionId(long value) {}
