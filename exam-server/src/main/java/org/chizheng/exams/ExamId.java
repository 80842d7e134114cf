package org.chizheng.exams;

/** Identity of an exam plan. */
public record ExamId(long value) {}
