package org.chizheng.officers;

/** 执法领域. The codes are also the subjects of professional questions in the item bank. */
public enum EnforcementDomain {
    URBAN_MANAGEMENT,
    MARKET_REGULATION,
    ECOLOGY_ENVIRONMENT,
    TRANSPORT,
    CULTURE_MARKET,
    AGRICULTURE,
    EMERGENCY_MANAGEMENT,
    NATURAL_RESOURCES,
    HEALTH,
    LABOUR_SECURITY,
    TOWNSHIP_COMPREHENSIVE,
    /** 司法行政, of those who coordinate and supervise enforcement. */
    JUSTICE
}
