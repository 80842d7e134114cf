package org.chizheng;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database of one test class with every room's tables, for tests that build their services by hand. */
public final class TestDatabase implements AutoCloseable {

    private final HikariDataSource source;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    private TestDatabase(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(24);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setExceptionOverrideClassName("org.chizheng.sittings.ClosedDatabase");
        source = new HikariDataSource(config);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        jdbc = JdbcClient.create(source);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /** H2 in memory. */
    public static TestDatabase h2() {
        return new TestDatabase(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
                "sa",
                "");
    }

    /** H2 in a file, as in the embedded default. */
    public static TestDatabase h2(Path folder) {
        return new TestDatabase(
                "jdbc:h2:file:" + folder.resolve("db")
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0",
                "sa",
                "");
    }

    /** A database of its own on MySQL; skips the test where there is no server. */
    public static TestDatabase mysql() {
        return new TestDatabase(MySqlDatabase.fresh().url(), MySqlDatabase.user(), MySqlDatabase.password());
    }

    public DataSource source() {
        return source;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public TransactionTemplate transactions() {
        return transactions;
    }

    @Override
    public void close() {
        source.close();
    }
}
