package org.chizheng.questionbank;

/** Identity of one immutable version of a question; what papers and exams refer to. */
public record QuestionVersionId(long value) {}
