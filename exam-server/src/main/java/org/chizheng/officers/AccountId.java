package org.chizheng.officers;

/** Identity of an account that can sign in. */
public record AccountId(long value) {}
