package org.chizheng.questionbank;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A fresh database on the MySQL server of {@code ./exam services up}; without one the tests are skipped. */
public final class BankOnMySql {

    private static final String SETTINGS = "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
            + "&rewriteBatchedStatements=true&sslMode=DISABLED&allowPublicKeyRetrieval=true";

    private BankOnMySql() {}

    /** Creates the database and points Spring at it. */
    public static void register(DynamicPropertyRegistry registry) {
        Assumptions.assumeTrue(
                System.getenv("CHIZHENG_MYSQL_PORT") != null, "no MySQL: start it with ./exam services up");
        String name = "chizheng_" + UUID.randomUUID().toString().replace("-", "");
        execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> execute("DROP DATABASE " + name)));
        registry.add("spring.datasource.url", () -> server() + name + SETTINGS);
        registry.add("spring.datasource.username", BankOnMySql::user);
        registry.add("spring.datasource.password", BankOnMySql::password);
    }

    private static String server() {
        return "jdbc:mysql://" + setting("CHIZHENG_MYSQL_HOST", "127.0.0.1") + ":"
                + setting("CHIZHENG_MYSQL_PORT", "3306") + "/";
    }

    private static String user() {
        return setting("CHIZHENG_MYSQL_USER", "chizheng");
    }

    private static String password() {
        return setting("CHIZHENG_MYSQL_PASSWORD", "");
    }

    private static String setting(String name, String otherwise) {
        return Objects.requireNonNullElse(System.getenv(name), otherwise);
    }

    private static void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(server() + SETTINGS, user(), password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException("MySQL for tests refuses: " + sql, failed);
        }
    }
}
