package org.chizheng.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A machine's clock may be wrong: what the database tells counts. */
class SharedClockTests {

    private static final Instant MACHINE = Instant.parse("2026-03-01T01:00:00Z");
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final AtomicLong counter = new AtomicLong(77_000_000_000L);
    private final SharedClock clock = new SharedClock(Clock.fixed(MACHINE, ZoneOffset.UTC), counter::get);

    @Test
    void isTheMachinesTimeUntilTheDatabaseIsHeard() {
        assertThat(clock.instant()).isEqualTo(MACHINE);
        passes(SECOND);
        assertThat(clock.instant()).isEqualTo(MACHINE.plus(SECOND));
    }

    @Test
    void takesTheDatabasesTimeFromTheMiddleOfTheTrip() {
        Instant database = MACHINE.minus(Duration.ofMinutes(10));
        assertThat(hear(database, Duration.ofMillis(40))).isTrue();
        assertThat(clock.instant()).isEqualTo(database.plusMillis(20));
        passes(SECOND);
        assertThat(clock.instant()).isEqualTo(database.plusMillis(1_020));
    }

    @Test
    void doesNotJumpForNoise() {
        assertThat(hear(MACHINE.plusMillis(90), Duration.ofMillis(40))).isTrue();
        assertThat(clock.instant()).isEqualTo(MACHINE.plusMillis(40));
    }

    @Test
    void doesNotBelieveAnAnswerThatWasLongOnItsWay() {
        assertThat(hear(MACHINE.plusSeconds(600), Duration.ofMillis(1_100))).isFalse();
        assertThat(clock.instant()).isEqualTo(MACHINE.plusMillis(1_100));
    }

    @Test
    void tellsTheSameTimeInEveryZone() {
        Clock beijing = clock.withZone(ZoneId.of("Asia/Shanghai"));
        hear(MACHINE.plusSeconds(600), Duration.ZERO);
        assertThat(beijing.instant()).isEqualTo(MACHINE.plusSeconds(600));
        assertThat(beijing.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(beijing.withZone(ZoneOffset.UTC)).isSameAs(clock);
    }

    private boolean hear(Instant told, Duration trip) {
        long asked = counter.get();
        passes(trip);
        return clock.hear(told, asked, counter.get());
    }

    private void passes(Duration time) {
        counter.addAndGet(time.toNanos());
    }
}
