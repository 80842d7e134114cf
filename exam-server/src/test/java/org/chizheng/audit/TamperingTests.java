package org.chizheng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody with all rights on the database, but without the key, touches the log. */
class TamperingTests {

    @TempDir
    Path home;

    private final long seed = Long.getLong("chizheng.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private JdbcTemplate sql;
    private TransactionTemplate transaction;
    private Appending log;
    private Sealing sealing;
    private LogWalk walk;

    @BeforeEach
    void aLogOfSomeHeads() {
        DataSource database = database();
        sql = new JdbcTemplate(database);
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        transaction = new TransactionTemplate(transactions);
        AuditEntries entries = new AuditEntries(JdbcClient.create(database), sql);
        TreeHeads heads = new TreeHeads(JdbcClient.create(database));
        LogKey key = new LogKey("", home);
        HeadWitness witness = new HeadWitness(home);
        log = new Appending(entries, key, Clock.systemUTC());
        sealing = new Sealing(entries, heads, key, witness, Clock.systemUTC(), transactions);
        walk = new LogWalk(entries, heads, key, witness, Clock.systemUTC());
        for (int head = 0; head < 6; head++) {
            append(1 + random.nextInt(9));
            sealing.seal();
        }
        append(3);
        assertThat(walk.go().findings()).isEmpty();
    }

    @RepeatedTest(60)
    void everyTouchOfTheRowsIsFound() {
        String touch = touch();
        assertThat(walk.go().intact()).as("%s, -Dchizheng.seed=%d", touch, seed).isFalse();
    }

    @Test
    void aLogCutOffAtItsEndIsFoundByWhoSawMore() {
        long size = sql.queryForObject("SELECT tree_size FROM audit_tree_head WHERE seq = 4", Long.class);
        sql.update("DELETE FROM audit_tree_head WHERE seq > 4");
        sql.update("DELETE FROM audit_entry WHERE leaf_index >= ? OR leaf_index IS NULL", size);
        assertThat(walk.go().findings())
                .extracting(Verification.Finding::kind)
                .containsOnly(Verification.Kind.ROLLED_BACK);
    }

    @Test
    void nothingIsSealedOnTopOfAForeignHead() {
        sql.update("UPDATE audit_tree_head SET root_hash = ? WHERE seq = 6", "0".repeat(64));
        assertThatIllegalStateException().isThrownBy(sealing::seal);
    }

    @Test
    void anotherKeyFindsTheHeadsForeign(@TempDir Path elsewhere) {
        LogKey other = new LogKey("", elsewhere);
        assertThat(other.publicKey()).isNotEqualTo(new LogKey("", home).publicKey());
        assertThat(new LogKey("", home).publicKey()).isEqualTo(new LogKey("", home).publicKey());
    }

    private String touch() {
        long sealed = sql.queryForObject("SELECT MAX(leaf_index) + 1 FROM audit_entry", Long.class);
        long leaf = random.nextLong(sealed);
        List<String> columns =
                List.of("actor", "action", "subject", "organisation_path", "facts", "leaf_hash", "mac", "entry_key");
        String column = columns.get(random.nextInt(columns.size()));
        String rehash = "leaf_hash = '" + "ab".repeat(32) + "'";
        return switch (random.nextInt(10)) {
            case 0 -> run("UPDATE audit_entry SET " + column + " = 'x' WHERE leaf_index = " + leaf);
            case 1 -> run("UPDATE audit_entry SET actor = 'x', " + rehash + " WHERE leaf_index = " + leaf);
            case 2 -> run("DELETE FROM audit_entry WHERE leaf_index = " + leaf);
            case 3 -> run("UPDATE audit_entry SET recorded_at = '2020-01-01 00:00:00' WHERE leaf_index = " + leaf);
            case 4 -> run("UPDATE audit_entry SET leaf_index = NULL WHERE leaf_index = " + leaf);
            case 5 ->
                run("INSERT INTO audit_entry (entry_key, recorded_at, actor, action, subject, organisation_path,"
                        + " facts, leaf_hash, mac, leaf_index) SELECT '" + UUID.randomUUID() + "', recorded_at, actor,"
                        + " action, subject, organisation_path, facts, leaf_hash, mac, "
                        + (random.nextBoolean() ? "NULL" : sealed) + " FROM audit_entry WHERE leaf_index = " + leaf);
            case 6 -> run("UPDATE audit_entry SET subject = 'x' WHERE leaf_index IS NULL");
            case 7 ->
                run("UPDATE audit_tree_head SET sealed_at = '2020-01-01 00:00:00' WHERE seq = "
                        + (1 + random.nextInt(6)));
            case 8 -> run("DELETE FROM audit_tree_head WHERE seq = " + (1 + random.nextInt(6)));
            default -> swap(leaf, sealed);
        };
    }

    private String swap(long leaf, long sealed) {
        long other = (leaf + 1) % sealed;
        run("UPDATE audit_entry SET leaf_index = -1 WHERE leaf_index = " + leaf);
        run("UPDATE audit_entry SET leaf_index = " + leaf + " WHERE leaf_index = " + other);
        return run("UPDATE audit_entry SET leaf_index = " + other + " WHERE leaf_index = -1");
    }

    private String run(String statement) {
        assertThat(sql.update(statement)).as(statement).isPositive();
        return statement;
    }

    private void append(int count) {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < count; i++) {
                log.append(new AuditEntry("张三", "thing.done", "thing:" + i, "/1/", Map.of("n", "" + i)));
            }
        });
    }

    private static DataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        return database;
    }
}
