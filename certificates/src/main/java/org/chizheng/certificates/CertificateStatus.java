package org.chizheng.certificates;

/** Status of an issued certificate as stored; that it has run out is always computed from its dates on reading. */
public enum CertificateStatus {
    ACTIVE,
    /** 换发: a new number took its place. */
    REPLACED,
    /** 注销. */
    CANCELLED,
    /** 吊销. */
    REVOKED
}
