package org.chizheng.security.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.chizheng.MySqlDatabase;
import org.chizheng.security.KnownPasswords;
import org.chizheng.security.SecurityTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SecurityTest
class DatabaseGuardIT {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KnownPasswords knownPasswords;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        MySqlDatabase.fresh().register(registry);
    }

    @Test
    void aDurableServerWithTheSameTimePasses() {
        assertThat(new DatabaseGuard(jdbc, knownPasswords, Clock.systemUTC()).faults())
                .isEmpty();
    }

    @Test
    void aClockThatIsOffIsRefusedEitherWay() {
        for (Duration off : new Duration[] {Duration.ofSeconds(3), Duration.ofSeconds(-3)}) {
            Clock wrong = Clock.offset(Clock.systemUTC(), off);
            assertThat(new DatabaseGuard(jdbc, knownPasswords, wrong).faults())
                    .containsExactly(ProductionFault.CLOCKS_DIFFER);
        }
    }
}
