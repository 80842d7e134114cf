package org.chizheng.gate;

/** Everything the gate can hold against a person or an act. */
public enum Reason {
    /** No qualification on record. */
    NO_QUALIFICATION,
    /** No enforcement certificate, or none by this number (行政处罚法 42). */
    NO_CERTIFICATE,
    NOT_YET_VALID,
    EXPIRED,
    SUSPENDED,
    LOST,
    REVIEW_INVALID,
    REVOKED,
    CANCELLED,
    REPLACED,
    /** The certificate or the person belongs to another unit. */
    WRONG_UNIT,
    /** The certificate or the unit does not reach to this region. */
    WRONG_REGION,
    /** The certificate is for another domain. */
    WRONG_CATEGORY,
    /** 辅助人员 are never enforcement actors. */
    AUXILIARY_ROLE,
    /** A 监督证 does not make an enforcement actor (Shandong 11, 22). */
    SUPERVISOR_CARD_ONLY,
    /** Fewer than two distinct qualified people, or than one where a statute lets one act (行政处罚法 42). */
    NOT_ENOUGH_QUALIFIED,
    /** The same person twice. */
    DUPLICATE_PERSON,
    /** 回避 (行政处罚法 43). */
    RECUSED,
    /** The organisation is unknown, or was not announced by that day (Henan 13, Chongqing 7). */
    ORGANISATION_NOT_ANNOUNCED,
    /** The power item was not delegated on that day (行政处罚法 24), or cannot be entrusted (行政强制法 17). */
    NO_DELEGATION,
    /** What is cited is no statute that lets one officer act alone. */
    EXCEPTION_BASIS_INVALID,
    /** 未亮证 (行政处罚法 52, 55). */
    CERTIFICATE_NOT_SHOWN,
    NOT_ON_POST,
    /** Recorded later than the profile allows. */
    BACKDATED,
    /** A fact could not be had; fails closed. */
    DATA_UNAVAILABLE
}
