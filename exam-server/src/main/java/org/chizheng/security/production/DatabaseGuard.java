package org.chizheng.security.production;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.chizheng.security.KnownPasswords;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks at the database after migration and before the first request: whether an acknowledged answer is on disk, and
 * whether this machine tells the same time. A server with a clock of its own would close exams early or late.
 */
@Component
@Profile("production")
class DatabaseGuard implements SmartInitializingSingleton {

    private static final Duration MOST_DIFFERENCE = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final KnownPasswords knownPasswords;
    private final Clock clock;

    DatabaseGuard(JdbcClient jdbc, KnownPasswords knownPasswords, Clock clock) {
        this.jdbc = jdbc;
        this.knownPasswords = knownPasswords;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Set<ProductionFault> faults = faults();
        if (!faults.isEmpty()) {
            throw new UnsafeProductionException(faults);
        }
    }

    Set<ProductionFault> faults() {
        Set<ProductionFault> faults = EnumSet.noneOf(ProductionFault.class);
        if (setting("innodb_flush_log_at_trx_commit") != 1) {
            faults.add(ProductionFault.COMMITS_NOT_FLUSHED);
        }
        // without a binary log, as on MariaDB by default, there is nothing to sync
        if (setting("log_bin") == 1 && setting("sync_binlog") != 1) {
            faults.add(ProductionFault.BINARY_LOG_NOT_SYNCED);
        }
        if (clocksDiffer()) {
            faults.add(ProductionFault.CLOCKS_DIFFER);
        }
        if (knownPasswords.exist()) {
            faults.add(ProductionFault.KNOWN_PASSWORDS);
        }
        return faults;
    }

    /** The names are ours, never a user's: a variable cannot be a parameter. */
    private long setting(String name) {
        return jdbc.sql("SELECT @@global." + name).query(Long.class).single();
    }

    /** The answer was true at some instant between asking and hearing it. */
    private boolean clocksDiffer() {
        Instant asked = clock.instant();
        Instant told = jdbc.sql("SELECT UTC_TIMESTAMP(6)")
                .query(LocalDateTime.class)
                .single()
                .toInstant(ZoneOffset.UTC);
        Instant heard = clock.instant();
        return told.isBefore(asked.minus(MOST_DIFFERENCE)) || told.isAfter(heard.plus(MOST_DIFFERENCE));
    }
}
