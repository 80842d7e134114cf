package org.chizheng.questionbank.statutes;

/** Identity of a law through all its versions. */
public record StatuteId(long value) {}
