package org.chizheng.sittings;

/** Identity of one attempt of one candidate at one exam. */
public record AttemptId(long value) {}
