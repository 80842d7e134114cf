package org.chizheng.sittings.invigilation;

import java.time.Duration;
import java.time.Instant;
import org.chizheng.exams.SittingId;
import org.jspecify.annotations.Nullable;

/**
 * An outage for which time is to be given back.
 *
 * @param sitting whose candidates it hit; null: everybody who sits the exam
 * @param from first instant of the outage
 * @param to its end, after {@code from}
 * @param time to be given to each, from one second to a day
 * @param reason 1 to 500 characters
 */
public record Outage(@Nullable SittingId sitting, Instant from, Instant to, Duration time, String reason) {

    /** Checks the times and the reason. */
    public Outage {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("from must lie before to");
        }
        if (!time.isPositive() || time.compareTo(Duration.ofHours(24)) > 0) {
            throw new IllegalArgumentException("time must be up to a day, was " + time);
        }
        reason = Words.of("reason", reason);
    }
}
