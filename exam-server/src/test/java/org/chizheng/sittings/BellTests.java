package org.chizheng.sittings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BellTests extends SittingsCase {

    private static final Duration MORE = Duration.ofMinutes(5);

    private Entry.Entered entered;
    private Attempt asItWas;

    @BeforeEach
    void begin() {
        entered = sittings.underway();
        asItWas = attempt();
    }

    @Test
    void whoeverReadAnAttemptBeforeItGotMoreTimeClosesNothing() {
        steer(() -> sittings.steering.extend(order(), MORE));
        sittings.clock.set(asItWas.deadline().plus(MORE));

        assertThat(sittings.closing.closeIfDue(asItWas).isUnderway()).isTrue();
    }

    @Test
    void whoeverReadAnAttemptBeforeItWasPausedClosesNothing() {
        steer(() -> sittings.steering.pause(order()));
        sittings.clock.set(asItWas.deadline().plus(MORE));

        assertThat(sittings.closing.closeIfDue(asItWas).isUnderway()).isTrue();
    }

    @Test
    void whoeverReadsAnAttemptAfterItsBellClosesIt() {
        sittings.clock.set(asItWas.deadline().plus(MORE));

        assertThat(sittings.closing.closeIfDue(asItWas).state()).isEqualTo(AttemptState.CLOSED);
    }

    private void steer(Runnable act) {
        sittings.steering.durably(() -> {
            act.run();
            return true;
        });
    }

    private Steering.Order order() {
        return new Steering.Order(asItWas.exam(), List.of(asItWas.id()), null);
    }

    private Attempt attempt() {
        return sittings.attempts.find(entered.attempt()).orElseThrow();
    }
}
