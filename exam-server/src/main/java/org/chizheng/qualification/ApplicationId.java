package org.chizheng.qualification;

/** Identity of an application for a certificate. */
public record ApplicationId(long value) {}
