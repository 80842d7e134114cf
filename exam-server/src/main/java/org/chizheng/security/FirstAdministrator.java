package org.chizheng.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.officers.Role;
import org.chizheng.profiles.StoredTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the first administrator into an empty system: whoever can read the log of its start has a one-time token, and
 * there is no default password.
 */
@Service
public class FirstAdministrator {

    /** How long the token may be used. */
    static final Duration TOKEN_LASTS = Duration.ofHours(24);

    /** Nodes that start side by side must not take each other's token away. */
    private static final Duration SAME_START = Duration.ofMinutes(1);

    private static final int TOKEN_BYTES = 24;

    private final AccountRows accounts;
    private final PasswordEncoder passwords;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    FirstAdministrator(AccountRows accounts, PasswordEncoder passwords, JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of setting up. */
    public enum Outcome {
        DONE,
        /** Wrong, used, or older than a day; a restart writes a new one into the log. */
        TOKEN_NOT_VALID,
        NAME_MALFORMED,
        PASSWORD_TOO_WEAK
    }

    /** Whether the system still waits for its first administrator. */
    @Transactional(readOnly = true)
    public boolean isAwaited() {
        return accounts.count() == 0;
    }

    /** A new token for an empty system; empty when there are accounts, or when another node has just made one. */
    @Transactional
    Optional<String> issueToken() {
        Instant now = clock.instant();
        if (!isAwaited()) {
            return Optional.empty();
        }
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        int written = jdbc.sql("""
                        UPDATE first_administrator_token
                        SET token_hash = :hash, issued_at = :now, expires_at = :end, used_at = NULL
                        WHERE id = 1 AND issued_at < :earlier
                        """)
                .param("hash", ActivationCode.hash(token))
                .param("now", StoredTime.of(now))
                .param("end", StoredTime.of(now.plus(TOKEN_LASTS)))
                .param("earlier", StoredTime.of(now.minus(SAME_START)))
                .update();
        return written == 1 || insert(token, now) ? Optional.of(token) : Optional.empty();
    }

    private boolean insert(String token, Instant now) {
        try {
            jdbc.sql("""
                            INSERT INTO first_administrator_token (id, token_hash, issued_at, expires_at)
                            VALUES (1, :hash, :now, :end)
                            """)
                    .param("hash", ActivationCode.hash(token))
                    .param("now", StoredTime.of(now))
                    .param("end", StoredTime.of(now.plus(TOKEN_LASTS)))
                    .update();
            return true;
        } catch (DuplicateKeyException anotherNodeJustMadeOne) {
            return false;
        }
    }

    /** Opens the first account, an administrator of the house. The token is used up only if this succeeds. */
    @Transactional
    public Outcome setUp(String token, String username, String displayName, String password) {
        if (!username.matches("[a-z0-9][a-z0-9._-]{2,31}") || !displayName.matches("[^\\p{Cntrl}]{1,40}")) {
            return Outcome.NAME_MALFORMED;
        }
        if (!PasswordRule.accepts(password, username)) {
            return Outcome.PASSWORD_TOO_WEAK;
        }
        if (!isAwaited() || !useUp(token)) {
            return Outcome.TOKEN_NOT_VALID;
        }
        NewAccount first = new NewAccount(username, displayName, null, Set.of(Role.ADMINISTRATOR), null);
        AccountRow row = new AccountRow(first, "setup", clock.instant());
        row.takePassword(Objects.requireNonNull(passwords.encode(password)), false);
        Account account = accounts.saveAndFlush(row).account();
        audit.append(new AuditEntry(
                "setup",
                "account.first-administrator",
                "account:" + account.id().value(),
                "/",
                Map.of("username", username)));
        return Outcome.DONE;
    }

    private boolean useUp(String token) {
        return jdbc.sql("""
                                UPDATE first_administrator_token SET used_at = :now
                                WHERE id = 1 AND used_at IS NULL AND token_hash = :hash AND expires_at > :now
                                """)
                        .param("now", StoredTime.of(clock.instant()))
                        .param("hash", ActivationCode.hash(token))
                        .update()
                == 1;
    }
}
