package org.chizheng.training;

/** Identity of a session. */
public record SessionId(long value) {}
