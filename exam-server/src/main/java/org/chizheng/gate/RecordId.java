package org.chizheng.gate;

/** Identity of an enforcement record: the number of the decision that let its actors on it. */
public record RecordId(long value) {}
