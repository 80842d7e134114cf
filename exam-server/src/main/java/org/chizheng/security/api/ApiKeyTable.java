package org.chizheng.security.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chizheng.officers.OrganisationId;
import org.chizheng.profiles.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stored keys. */
@Component
class ApiKeyTable {

    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    ApiKeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Stored(ApiKey key, byte[] secretHash) {}

    void insert(ApiKey key, byte[] secretHash) {
        jdbc.sql("""
                        INSERT INTO api_key
                            (public_id, name, secret_hash, organisation_id, scopes, expires_on, issued_by, issued_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        key.publicId(),
                        key.name(),
                        secretHash,
                        key.organisation().value(),
                        ApiScope.join(key.scopes()),
                        key.expiresOn(),
                        key.issuedBy(),
                        StoredTime.of(key.issuedAt()))
                .update();
    }

    Optional<Stored> find(String publicId) {
        return jdbc.sql("SELECT * FROM api_key WHERE public_id = ?")
                .param(publicId)
                .query((row, number) -> new Stored(key(row), row.getBytes("secret_hash")))
                .optional();
    }

    List<ApiKey> all() {
        return jdbc.sql("SELECT * FROM api_key ORDER BY issued_at DESC, id DESC")
                .query((row, number) -> key(row))
                .list();
    }

    void revoke(String publicId, String by, Instant at) {
        jdbc.sql("UPDATE api_key SET revoked_by = ?, revoked_at = ? WHERE public_id = ? AND revoked_at IS NULL")
                .params(by, StoredTime.of(at), publicId)
                .update();
    }

    /** Not at every request: a write each would cost more than the question that the key asks. */
    void noteUse(ApiKey key, Instant now) {
        Instant last = key.lastUsedAt();
        if (last == null || last.plus(USE_IS_NOTED_EVERY).isBefore(now)) {
            jdbc.sql("UPDATE api_key SET last_used_at = ? WHERE public_id = ?")
                    .params(StoredTime.of(now), key.publicId())
                    .update();
        }
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        return new ApiKey(
                row.getString("public_id"),
                row.getString("name"),
                new OrganisationId(row.getLong("organisation_id")),
                ApiScope.split(row.getString("scopes")),
                row.getObject("expires_on", LocalDate.class),
                row.getString("issued_by"),
                StoredTime.read(row, "issued_at"),
                StoredTime.readNullable(row, "revoked_at"),
                StoredTime.readNullable(row, "last_used_at"));
    }
}
