package org.chizheng.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Nodes whose machines' clocks differ by minutes tell the same time: that of the database they share. */
class ClockKeepingIT {

    private static final Duration ABOUT = Duration.ofSeconds(1);

    @ParameterizedTest
    @ValueSource(ints = {-10, 10})
    void aMachineThatIsMinutesOffTellsTheDatabasesTime(int minutes) {
        Instant before = Instant.now();
        SharedClock clock =
                new SharedClock(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(minutes)), System::nanoTime);
        assertThat(Duration.between(before, clock.instant()).abs()).isGreaterThan(Duration.ofMinutes(9));
        ClockKeeping keeping = new ClockKeeping(clock, JdbcClient.create(database()));
        keeping.start();
        try {
            assertThat(clock.instant())
                    .isBetween(before.minus(ABOUT), Instant.now().plus(ABOUT));
        } finally {
            keeping.stop();
        }
        assertThat(keeping.isRunning()).isFalse();
    }

    private static DriverManagerDataSource database() {
        String port = System.getenv("CHIZHENG_MYSQL_PORT");
        Assumptions.assumeThat(port).as("MySQL: ./exam services up").isNotNull();
        return new DriverManagerDataSource(
                "jdbc:mysql://" + System.getenv("CHIZHENG_MYSQL_HOST") + ":" + port + "/"
                        + System.getenv("CHIZHENG_MYSQL_DATABASE"),
                System.getenv("CHIZHENG_MYSQL_USER"),
                System.getenv("CHIZHENG_MYSQL_PASSWORD"));
    }
}
