package org.chizheng.security.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.chizheng.profiles.StoredTime;
import org.chizheng.security.GuessDelay;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Failed guesses in a table that all nodes share. Each step is a transaction of its own: a guess stays counted when
 * the work around it is rolled back.
 */
@Component
class StoredGuesses implements GuessDelay {

    private static final int MOST_TRIES = 50;

    private final JdbcClient jdbc;
    private final TransactionTemplate alone;
    private final Clock clock;

    StoredGuesses(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Override
    public Duration claim(String name, String address) {
        Duration byAddress = claim(address(address), DelayRule.ADDRESS);
        if (!byAddress.isZero()) {
            return byAddress;
        }
        Duration byName = claim(name(name), DelayRule.NAME);
        if (!byName.isZero()) {
            takeOff(address(address));
        }
        return byName;
    }

    @Override
    public void right(String name, String address) {
        alone.executeWithoutResult(status -> jdbc.sql("DELETE FROM guess_failure WHERE subject = ?")
                .param(name(name))
                .update());
        takeOff(address(address));
    }

    @Override
    public void unchecked(String name, String address) {
        takeOff(name(name));
        takeOff(address(address));
    }

    /** Adds a failure unless a delay runs. Whoever loses the race for the same count looks again. */
    private Duration claim(String subject, DelayRule rule) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Instant now = clock.instant();
            Optional<Failures> known = alone.execute(status -> find(subject));
            if (known == null || known.isEmpty()) {
                if (insert(subject, now)) {
                    return Duration.ZERO;
                }
                continue;
            }
            Failures before = known.get();
            boolean forgotten = before.last().plus(DelayRule.FORGOTTEN_AFTER).isBefore(now);
            int count = forgotten ? 0 : before.count();
            Instant free = before.last().plus(rule.after(count));
            if (now.isBefore(free)) {
                return Duration.between(now, free);
            }
            if (update(subject, before, count + 1, now)) {
                return Duration.ZERO;
            }
        }
        return rule.ceiling();
    }

    private Optional<Failures> find(String subject) {
        return jdbc.sql("SELECT failures, last_failure FROM guess_failure WHERE subject = ?")
                .param(subject)
                .query((row, number) -> new Failures(row.getInt("failures"), StoredTime.read(row, "last_failure")))
                .optional();
    }

    private boolean insert(String subject, Instant now) {
        try {
            alone.executeWithoutResult(
                    status -> jdbc.sql("INSERT INTO guess_failure (subject, failures, last_failure) VALUES (?, 1, ?)")
                            .params(subject, StoredTime.of(now))
                            .update());
            return true;
        } catch (DuplicateKeyException anotherWasFaster) {
            return false;
        }
    }

    private boolean update(String subject, Failures before, int count, Instant now) {
        Integer changed = alone.execute(status -> jdbc.sql("""
                        UPDATE guess_failure SET failures = ?, last_failure = ?
                        WHERE subject = ? AND failures = ? AND last_failure = ?
                        """)
                .params(count, StoredTime.of(now), subject, before.count(), StoredTime.of(before.last()))
                .update());
        return changed != null && changed == 1;
    }

    private void takeOff(String subject) {
        alone.executeWithoutResult(status -> jdbc.sql(
                        "UPDATE guess_failure SET failures = failures - 1 WHERE subject = ? AND failures > 0")
                .param(subject)
                .update());
    }

    private static String name(String name) {
        return "n" + hash(name.strip().toLowerCase(Locale.ROOT));
    }

    private static String address(String address) {
        return "a" + hash(address);
    }

    /** Half of a SHA-256 is plenty: a collision would only delay somebody. */
    private static String hash(String text) {
        return DigestUtils.sha256Hex(text).substring(0, 32);
    }

    private record Failures(int count, Instant last) {}
}
