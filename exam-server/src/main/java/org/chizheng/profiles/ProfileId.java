package org.chizheng.profiles;

/** Identity of one version of a jurisdiction profile. */
public record ProfileId(long value) {}
