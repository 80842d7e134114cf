package org.chizheng.sittings.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.sittings.SittingFixtures.answer;

import java.time.Duration;
import java.util.List;
import org.chizheng.sittings.Attempt;
import org.chizheng.sittings.AttemptState;
import org.chizheng.sittings.SittingSettings;
import org.chizheng.sittings.SittingsCase;
import org.chizheng.sittings.Ticket;
import org.chizheng.sittings.entering.Entry;
import org.chizheng.sittings.saving.SaveOutcome;
import org.chizheng.sittings.saving.SavingFixtures;
import org.chizheng.sittings.steering.Steering;
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

    @Test
    void theBellWaitsForAnswersThatAreOnTheirWayToTheDisk() throws Exception {
        long lease = sittings.lease(entered.attempt(), "desk");
        sittings.clock.set(asItWas.deadline().plusSeconds(9));
        SavingFixtures.Sent sent = new SavingFixtures.Sent(
                entered.attempt(),
                new Ticket(entered.ticket()).hash(),
                lease,
                List.of(answer(1, 1, "A")),
                sittings.shapes.of(asItWas),
                sittings.clock.instant());
        // the database stands still as long as a caller would wait
        sittings.clock.pass(SittingSettings.PATIENCE);
        sittings.ring();
        sittings.reading.admitted(entered.attempt(), new Ticket(entered.ticket()));

        assertThat(sittings.nodes.commit(List.of(sent))).allMatch(SaveOutcome.Saved.class::isInstance);
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
