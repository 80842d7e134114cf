package org.chizheng.exams;

/** Identity of a sitting of an exam. */
public record SittingId(long value) {}
