package org.chizheng.certificates;

/** Identity of a certificate. */
public record CertificateId(long value) {}
