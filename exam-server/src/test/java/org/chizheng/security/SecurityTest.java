package org.chizheng.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import org.chizheng.RecordingAuditLog;
import org.chizheng.SettableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;

/** A test of this room with the registers below it, over HTTP without a network, and a clock that it sets. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
        mode = BootstrapMode.DIRECT_DEPENDENCIES,
        module = "security",
        extraIncludes = {"profiles", "officers"})
@AutoConfigureMockMvc
@Import({RecordingAuditLog.class, SecurityTest.TestClock.class, ProbeEndpoints.class})
@ActiveProfiles("test")
public @interface SecurityTest {

    /** The clock of the house in these tests. */
    @TestConfiguration(proxyBeanMethods = false)
    class TestClock {

        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock(Instant.parse("2026-07-01T01:00:00Z"));
        }
    }
}
