package org.chizheng.sittings.invigilation;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.chizheng.exams.SittingId;
import org.chizheng.sittings.AttemptId;
import org.jspecify.annotations.Nullable;

/**
 * An outage for which time is to be given back.
 *
 * @param sitting whose candidates it hit; null: everybody who sits the exam
 * @param whom it hit, if not everybody; empty: all of the sitting
 * @param from first instant of the outage
 * @param to its end, after {@code from}
 * @param time to be given to each, from one second to a day
 * @param reason 1 to 500 characters
 */
public record Outage(
        @Nullable SittingId sitting, Set<AttemptId> whom, Instant from, Instant to, Duration time, String reason) {

    /** How many a proposal may name. */
    public static final int MOST_NAMED = 10_000;

    /** Checks the times, the reason and how many are named. */
    public Outage {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("from must lie before to");
        }
        if (!time.isPositive() || time.compareTo(Duration.ofHours(24)) > 0) {
            throw new IllegalArgumentException("time must be up to a day, was " + time);
        }
        if (whom.size() > MOST_NAMED) {
            throw new IllegalArgumentException("whom must name up to " + MOST_NAMED + ", named " + whom.size());
        }
        whom = Set.copyOf(whom);
        reason = Words.of("reason", reason);
    }

    /** An outage that hit everybody of a sitting, or of the exam where it is null. */
    public static Outage ofRoom(@Nullable SittingId sitting, Instant from, Instant to, Duration time, String reason) {
        return new Outage(sitting, Set.of(), from, to, time, reason);
    }

    /** An outage that hit some. */
    public static Outage of(Set<AttemptId> whom, Instant from, Instant to, Duration time, String reason) {
        if (whom.isEmpty()) {
            throw new IllegalArgumentException("whom must name somebody");
        }
        return new Outage(null, whom, from, to, time, reason);
    }
}
