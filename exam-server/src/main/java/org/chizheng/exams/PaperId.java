package org.chizheng.exams;

/** Identity of a frozen paper. */
public record PaperId(long value) {}
