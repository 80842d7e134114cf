package org.chizheng.officers;

/** 类别: on what ground the organisation enforces. */
public enum OrganisationKind {
    /** 行政机关. */
    ADMINISTRATIVE,
    /** 授权组织. */
    AUTHORISED,
    /** 受委托组织. */
    ENTRUSTED
}
