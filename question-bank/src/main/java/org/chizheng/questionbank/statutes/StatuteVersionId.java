package org.chizheng.questionbank.statutes;

/** Identity of one version of a law. */
public record StatuteVersionId(long value) {}
