package org.chizheng.security.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** How long each of those waits who wait for one another, in the settings that production has. */
class DatabaseAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"production", "mariadb"})
    void aSilentConnectionIsEndedAndAWaitForALockIsNoOutage(String profile) throws Exception {
        String address = setting(profile, "spring.datasource.url");
        Duration locked = Duration.ofSeconds(number(address, "innodb_lock_wait_timeout"));
        Duration silent = Duration.ofSeconds(number(address, "wait_timeout"));

        assertThat(locked).isLessThan(Duration.ofMillis(number(address, "socketTimeout")));
        assertThat(silent).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(60));
    }

    @Test
    void idleConnectionsOfThePoolAreNotSilent() throws Exception {
        Duration silent = Duration.ofSeconds(number(setting("production", "spring.datasource.url"), "wait_timeout"));
        Duration kept =
                Duration.ofMillis(Long.parseLong(setting("production", "spring.datasource.hikari.keepalive-time")));

        assertThat(kept).isLessThanOrEqualTo(silent.minusSeconds(10));
    }

    private static long number(String address, String name) {
        Matcher told = Pattern.compile("[?&=,]" + name + "=(\\d+)").matcher(address);
        assertThat(told.find()).as("%s in %s", name, address).isTrue();
        return Long.parseLong(told.group(1));
    }

    private static String setting(String profile, String name) throws IOException {
        return new YamlPropertySourceLoader()
                .load(profile, new ClassPathResource("application-" + profile + ".yaml")).stream()
                        .map(source -> source.getProperty(name))
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .findFirst()
                        .orElseThrow();
    }
}
