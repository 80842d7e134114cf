package org.chizheng.officers;

/** Identity of a person on the officers' register; the person keeps it across units. */
public record OfficerId(long value) {}
