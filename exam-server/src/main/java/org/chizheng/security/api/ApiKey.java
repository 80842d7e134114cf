package org.chizheng.security.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.chizheng.officers.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A key as administrators see it; the secret is not kept.
 *
 * @param publicId the part of the key that names it
 * @param expiresOn last official day on which it counts
 * @param revokedAt null while it counts
 * @param lastUsedAt to the minute, null if never used
 */
public record ApiKey(
        String publicId,
        String name,
        OrganisationId organisation,
        Set<ApiScope> scopes,
        LocalDate expiresOn,
        String issuedBy,
        Instant issuedAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {

    /** Copies the scopes. */
    public ApiKey {
        scopes = Set.copyOf(scopes);
    }

    /** Whether it opens anything on this official day. */
    public boolean countsOn(LocalDate day) {
        return revokedAt == null && !day.isAfter(expiresOn);
    }
}
