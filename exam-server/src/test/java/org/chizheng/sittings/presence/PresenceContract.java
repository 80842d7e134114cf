package org.chizheng.sittings.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.chizheng.exams.ExamId;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.Presence;
import org.junit.jupiter.api.Test;

/** What both kinds of presence do alike. */
abstract class PresenceContract {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    abstract Presence presence();

    @Test
    void remembersTheLastSignOfLifeOfEachCandidate() {
        Presence presence = presence();
        ExamId exam = new ExamId(System.nanoTime());
        presence.seen(exam, new AttemptId(1), new Presence.Pulse(NOW, 3, false));
        presence.seen(exam, new AttemptId(2), new Presence.Pulse(NOW, 0, true));
        presence.seen(exam, new AttemptId(1), new Presence.Pulse(NOW.plusSeconds(20), 4, true));

        assertThat(presence.at(exam))
                .hasSize(2)
                .containsEntry(new AttemptId(1), new Presence.Pulse(NOW.plusSeconds(20), 4, true))
                .containsEntry(new AttemptId(2), new Presence.Pulse(NOW, 0, true));
    }

    @Test
    void knowsNobodyElsewhere() {
        assertThat(presence().at(new ExamId(System.nanoTime()))).isEmpty();
    }
}
