package org.chizheng.security.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What both kinds of limits do alike. */
abstract class RateLimitsContract {

    static final RateLimits.Limit FIVE = new RateLimits.Limit("test-five", 5, Duration.ofHours(1));
    private static final RateLimits.Limit OTHER = new RateLimits.Limit("test-other", 1, Duration.ofHours(1));
    private static final RateLimits.Limit FAST = new RateLimits.Limit("test-fast", 2, Duration.ofSeconds(1));

    abstract RateLimits limits();

    @Test
    void giveSoManyAtOnceAndThenTellHowLongToWait() {
        RateLimits limits = limits();
        String who = somebody();
        for (int i = 0; i < 5; i++) {
            assertThat(limits.hasLeft(FIVE, who)).isTrue();
            assertThat(limits.take(FIVE, who)).isZero();
        }
        assertThat(limits.hasLeft(FIVE, who)).isFalse();
        assertThat(limits.take(FIVE, who)).isBetween(Duration.ofMinutes(11), Duration.ofMinutes(12));
    }

    @Test
    void countEveryAskerAndEveryLimitApart() {
        RateLimits limits = limits();
        String who = somebody();
        assertThat(limits.take(OTHER, who)).isZero();
        assertThat(limits.take(OTHER, who)).isPositive();
        assertThat(limits.take(OTHER, somebody())).isZero();
        assertThat(limits.take(FIVE, who)).isZero();
    }

    @Test
    void giveBackEvenly() throws InterruptedException {
        RateLimits limits = limits();
        String who = somebody();
        assertThat(limits.take(FAST, who)).isZero();
        assertThat(limits.take(FAST, who)).isZero();
        Duration wait = limits.take(FAST, who);
        assertThat(wait).isBetween(Duration.ofNanos(1), Duration.ofMillis(500));
        Thread.sleep(wait.toMillis() + 20);
        assertThat(limits.take(FAST, who)).isZero();
    }

    static String somebody() {
        return UUID.randomUUID().toString();
    }
}
