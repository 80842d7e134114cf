package org.chizheng.security.production;

/** What a production system must not be. The words for operators stand in {@code production-faults.properties}. */
enum ProductionFault {
    DEMO_DATA,
    EMBEDDED_DATABASE,
    SECRET_MISSING,
    SECRET_TOO_SHORT,
    SECRET_TOO_SIMPLE,
    DATABASE_PASSWORD_WEAK,
    REDIS_MISSING,
    REDIS_PASSWORD_WEAK,
    REDIS_REFUSES,
    PUBLIC_ADDRESS_MISSING,
    COOKIES_NOT_SECURE,
    COMMITS_NOT_FLUSHED,
    BINARY_LOG_NOT_SYNCED,
    CLOCKS_DIFFER,
    KNOWN_PASSWORDS
}
