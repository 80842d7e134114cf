package org.chizheng.sittings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An embedded database that closed itself is opened again, and what was on disk is there. */
class ClosedDatabaseTests {

    private static final int CONNECTIONS = 6;

    @TempDir
    private Path folder;

    @Test
    void thePoolFindsItsWayBackToADatabaseThatClosed() throws Exception {
        try (HikariDataSource pool = pool()) {
            List<Connection> all = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                all.add(pool.getConnection());
            }
            run(all.getFirst(), "CREATE TABLE answer (id INT)");
            run(all.getFirst(), "INSERT INTO answer VALUES (1)");
            run(all.getFirst(), "CHECKPOINT SYNC");
            for (Connection connection : all.subList(1, CONNECTIONS)) {
                connection.close();
            }
            // nothing is written any more, as when nothing can be
            try (Connection last = all.getFirst()) {
                run(last, "SHUTDOWN IMMEDIATELY");
            } catch (SQLException closed) {
                assertThat(closed.getErrorCode()).isEqualTo(ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);
            }

            int failures = 0;
            while (!isThere(pool)) {
                failures++;
                assertThat(failures).as("each connection fails once at most").isLessThanOrEqualTo(CONNECTIONS);
            }
            assertThat(failures).isPositive();
        }
    }

    @Test
    void whatElseFailsCostsNoConnection() throws Exception {
        try (HikariDataSource pool = pool();
                Connection connection = pool.getConnection()) {
            assertThatThrownBy(() -> run(connection, "SELECT nonsense")).isInstanceOf(SQLException.class);
            assertThat(connection.isValid(1)).isTrue();
            run(connection, "SELECT 1");
        }
    }

    private static boolean isThere(HikariDataSource pool) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeQuery("SELECT id FROM answer").next();
        } catch (SQLException closed) {
            return false;
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:file:" + folder.resolve("db") + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(5_000);
        config.setExceptionOverrideClassName(ClosedDatabase.class.getName());
        return new HikariDataSource(config);
    }
}
