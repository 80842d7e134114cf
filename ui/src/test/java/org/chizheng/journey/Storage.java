package org.chizheng.journey;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** What the product under test keeps its state in; each one starts empty and is thrown away. */
public sealed interface Storage extends AutoCloseable {

    /** How the database is reached by JDBC. */
    record Access(String url, String user, String password) {}

    /** Settings for the command line. */
    List<String> settings();

    /** The way to the database of a product below this folder; an embedded one admits nobody while the product runs. */
    Access access(Path folder);

    @Override
    void close();

    /** The default: H2 in a file below the data folder, everything else in the process. */
    static Storage embedded() {
        return new Embedded();
    }

    /** MySQL and Redis as named by the environment, in a database of our own; empty when there are none. */
    static Optional<Storage> servers() {
        Map<String, String> environment = System.getenv();
        return environment.containsKey("CHIZHENG_MYSQL_HOST") && environment.containsKey("CHIZHENG_REDIS_HOST")
                ? Optional.of(Servers.empty(environment))
                : Optional.empty();
    }

    /** H2. */
    record Embedded() implements Storage {

        /** As in the product's own settings. */
        private static final String MODE =
                ";TRACE_LEVEL_FILE=0;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

        @Override
        public List<String> settings() {
            return List.of();
        }

        @Override
        public Access access(Path folder) {
            String file = home(folder.toAbsolutePath()).resolve("db/chizheng").toString();
            return new Access("jdbc:h2:file:" + file + MODE, "sa", "");
        }

        @Override
        public void close() {}

        @Override
        public String toString() {
            return "embedded";
        }
    }

    /** MySQL and Redis. */
    record Servers(Map<String, String> environment, String database) implements Storage {

        /** A database of our own on the servers that these variables name. */
        public static Servers empty(Map<String, String> environment) {
            String suffix =
                    HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
            Servers servers = new Servers(environment, environment.get("CHIZHENG_MYSQL_DATABASE") + "_j" + suffix);
            servers.run("CREATE DATABASE " + servers.database + " CHARACTER SET utf8mb4");
            return servers;
        }

        @Override
        public List<String> settings() {
            return List.of(
                    "--spring.datasource.url=" + url(database),
                    "--spring.datasource.username=" + environment.get("CHIZHENG_MYSQL_USER"),
                    "--spring.datasource.password=" + environment.get("CHIZHENG_MYSQL_PASSWORD"),
                    "--chizheng.redis.host=" + environment.get("CHIZHENG_REDIS_HOST"),
                    "--chizheng.redis.port=" + environment.get("CHIZHENG_REDIS_PORT"),
                    "--chizheng.redis.password=" + environment.getOrDefault("CHIZHENG_REDIS_PASSWORD", ""));
        }

        /** What operators set, for a database that nobody has used before. */
        public Map<String, String> variables() {
            return Map.of(
                    "SPRING_PROFILES_ACTIVE",
                    "production",
                    "CHIZHENG_MYSQL_DATABASE",
                    database,
                    "CHIZHENG_PUBLIC_URL",
                    "https://exam.example.gov.cn",
                    "CHIZHENG_SECRET",
                    HexFormat.of().formatHex(SecureRandom.getSeed(32)));
        }

        @Override
        public Access access(Path folder) {
            return new Access(
                    url(database), environment.get("CHIZHENG_MYSQL_USER"), environment.get("CHIZHENG_MYSQL_PASSWORD"));
        }

        @Override
        public void close() {
            run("DROP DATABASE " + database);
        }

        private String url(String schema) {
            return "jdbc:mysql://" + environment.get("CHIZHENG_MYSQL_HOST") + ":"
                    + environment.get("CHIZHENG_MYSQL_PORT") + "/" + schema
                    + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&socketTimeout=30000"
                    + "&rewriteBatchedStatements=true&useLocalSessionState=true&cachePrepStmts=true&prepStmtCacheSize=256"
                    + "&prepStmtCacheSqlLimit=2048";
        }

        private void run(String sql) {
            try (Connection connection = DriverManager.getConnection(
                            url(environment.get("CHIZHENG_MYSQL_DATABASE")),
                            environment.get("CHIZHENG_MYSQL_USER"),
                            environment.get("CHIZHENG_MYSQL_PASSWORD"));
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }

        @Override
        public String toString() {
            return "servers";
        }
    }

    /** Where the data of a product lies below a folder. */
    static Path home(Path folder) {
        return folder.resolve("data");
    }
}
