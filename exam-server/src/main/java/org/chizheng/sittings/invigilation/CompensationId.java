package org.chizheng.sittings.invigilation;

/** Identity of a proposal to give time back. */
public record CompensationId(long value) {}
