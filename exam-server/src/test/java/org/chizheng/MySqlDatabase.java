package org.chizheng;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A fresh database on the MySQL server that {@code ./exam services up} started, for one test class and dropped when the
 * virtual machine ends. Without such a server the tests are reported as skipped. Use:
 *
 * <pre>{@code
 * @DynamicPropertySource
 * static void database(DynamicPropertyRegistry registry) {
 *     MySqlDatabase.fresh().register(registry);
 * }
 * }</pre>
 */
public final class MySqlDatabase {

    private static final String SESSION = "&sessionVariables=wait_timeout=45,innodb_lock_wait_timeout=20";

    private final String name;

    private MySqlDatabase(String name) {
        this.name = name;
    }

    /** Creates the database; skips the test when no server is named by {@code CHIZHENG_MYSQL_PORT}. */
    public static MySqlDatabase fresh() {
        Assumptions.assumeTrue(
                System.getenv("CHIZHENG_MYSQL_PORT") != null, "no MySQL: start it with ./exam services up");
        MySqlDatabase database =
                new MySqlDatabase("chizheng_" + UUID.randomUUID().toString().replace("-", ""));
        execute("CREATE DATABASE " + database.name + " CHARACTER SET utf8mb4");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> execute("DROP DATABASE " + database.name)));
        return database;
    }

    /** Points Spring at the database. */
    public void register(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", this::url);
        registry.add("spring.datasource.username", MySqlDatabase::user);
        registry.add("spring.datasource.password", MySqlDatabase::password);
    }

    /** JDBC address with the settings of production. */
    public String url() {
        if (isMariaDb()) {
            return server() + name + "?timezone=UTC&socketTimeout=30000" + SESSION;
        }
        return server() + name
                + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true"
                + "&socketTimeout=30000" + SESSION + "&sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }

    /** Name of the database on the server. */
    public String name() {
        return name;
    }

    /** Account of the server. */
    public static String user() {
        return setting("CHIZHENG_MYSQL_USER", "chizheng");
    }

    /** Password of that account. */
    public static String password() {
        return setting("CHIZHENG_MYSQL_PASSWORD", "");
    }

    private static boolean isMariaDb() {
        return setting("CHIZHENG_MYSQL_KIND", "mysql").equals("mariadb");
    }

    private static String server() {
        return (isMariaDb() ? "jdbc:mariadb://" : "jdbc:mysql://") + setting("CHIZHENG_MYSQL_HOST", "127.0.0.1") + ":"
                + setting("CHIZHENG_MYSQL_PORT", "3306") + "/";
    }

    private static String setting(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null ? otherwise : value;
    }

    private static void execute(String sql) {
        String url = server() + "?sslMode=DISABLED&allowPublicKeyRetrieval=true";
        try (Connection connection = DriverManager.getConnection(url, user(), password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException("MySQL for tests refuses: " + sql, failed);
        }
    }
}
