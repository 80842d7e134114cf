package org.chizheng.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.journey.Launch.Ended;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged jar in production with one weak setting: it says which and does not start. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductionRefusalIT {

    private Storage.Servers servers;
    private Launch launch;

    @BeforeAll
    void prepare() {
        Optional<Storage.Servers> named = Storage.servers().map(Storage.Servers.class::cast);
        assumeTrue(named.isPresent(), "no MySQL and Redis: \"exam services up\" provides them");
        servers = named.orElseThrow();
        launch = Launch.inNewFolder("refusal", Map.of(), List.of());
    }

    @AfterAll
    void end() {
        if (servers != null) {
            servers.close();
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "CHIZHENG_DEMO,             true,                  Demo data are switched on",
        "SPRING_DATASOURCE_URL,     jdbc:h2:mem:weak,      The database is H2",
        "CHIZHENG_SECRET,           '',                    No master secret",
        "CHIZHENG_SECRET,           0123456789abcdefghi,   fewer than 32 characters",
        "CHIZHENG_SECRET,           abababababababababababababababababab, not random",
        "CHIZHENG_MYSQL_PASSWORD,   '',                    The database password is empty",
        "CHIZHENG_REDIS_HOST,       '',                    CHIZHENG_REDIS_HOST is not set",
        "CHIZHENG_REDIS_PASSWORD,   redis,                 The Redis password is empty",
        "CHIZHENG_REDIS_PASSWORD,   somebody-elses-secret, Redis refuses",
        "CHIZHENG_PUBLIC_URL,       http://exam.gov.cn,    must be the https address",
        "CHIZHENG_SECURE_COOKIES,   false,                 cookie is not marked secure"
    })
    void refuses(String variable, String value, String reason) {
        assertThatItIsRefused(with(variable, value), reason);
    }

    @Test
    void refusesADatabaseThatLosesCommits() throws SQLException {
        setGlobally("innodb_flush_log_at_trx_commit", 2);
        try {
            assertThatItIsRefused(servers.variables(), "innodb_flush_log_at_trx_commit must be 1");
        } finally {
            setGlobally("innodb_flush_log_at_trx_commit", 1);
        }
    }

    @Test
    void saysInPlainWordsThatTheDatabaseIsAway() {
        Ended ended = launch.with(with("CHIZHENG_MYSQL_PORT", "1"), List.of()).untilItEnds();
        assertThat(ended.output())
                .contains("APPLICATION FAILED TO START", "The database does not answer")
                .doesNotContain("\tat org.");
        assertThat(ended.code()).isEqualTo(1);
    }

    private void assertThatItIsRefused(Map<String, String> variables, String reason) {
        Ended ended = launch.with(variables, List.of()).untilItEnds();
        assertThat(ended.output())
                .contains("APPLICATION FAILED TO START", reason)
                .doesNotContain("Started Application", "\tat org.");
        assertThat(ended.output().lines().filter(line -> line.startsWith("- ")))
                .as("faults")
                .hasSize(1);
        assertThat(ended.code()).isEqualTo(1);
    }

    private Map<String, String> with(String variable, String value) {
        Map<String, String> variables = new HashMap<>(servers.variables());
        variables.put(variable, value);
        return variables;
    }

    private void setGlobally(String name, int value) throws SQLException {
        Storage.Access access = servers.access(launch.folder());
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                Statement statement = connection.createStatement()) {
            statement.execute("SET GLOBAL " + name + " = " + value);
        }
    }
}
