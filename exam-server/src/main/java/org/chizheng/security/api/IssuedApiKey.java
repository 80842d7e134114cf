package org.chizheng.security.api;

/**
 * A key just issued.
 *
 * @param bearer what the other system sends as {@code Authorization: Bearer …}; shown this once
 */
public record IssuedApiKey(ApiKey key, String bearer) {}
