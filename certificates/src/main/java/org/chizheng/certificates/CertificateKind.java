package org.chizheng.certificates;

/** 类别: what the certificate entitles to; only the first makes an enforcement actor (Shandong 11, 22). */
public enum CertificateKind {
    /** 执法证. */
    ENFORCEMENT,
    /** 监督证. */
    SUPERVISION,
    /** 听证主持人证. */
    HEARING_OFFICER,
    /** 部委证. */
    MINISTRY
}
