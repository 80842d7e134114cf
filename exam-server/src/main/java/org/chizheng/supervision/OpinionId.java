package org.chizheng.supervision;

/** Identity of a supervision opinion. */
public record OpinionId(long value) {}
