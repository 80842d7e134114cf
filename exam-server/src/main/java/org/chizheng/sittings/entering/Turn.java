package org.chizheng.sittings.entering;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.Exam;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.SittingId;
import org.chizheng.exams.SittingKind;
import org.jspecify.annotations.Nullable;

/**
 * When a candidate may begin an attempt, and until when it may run. A pure reading of the plan and the clock.
 *
 * @param sitting null where the exam is one sitting of its own
 * @param seats how many may begin there, where nobody gave them their places before: at a make-up; else null
 * @param latestEntry how long after {@code opens} it may still begin; null: until {@code closes}
 * @param extra time of the candidate beyond the exam's
 */
record Turn(
        @Nullable SittingId sitting,
        @Nullable Integer seats,
        Instant opens,
        Instant closes,
        @Nullable Duration latestEntry,
        Duration extra) {

    /** What the plan says of an attempt. */
    sealed interface Told {

        /** It has a time. */
        record At(Turn turn) implements Told {}

        /** It has none yet. */
        record Never(EntryRefusal why) implements Told {}
    }

    /**
     * Reads the plan.
     *
     * @param ordinal 1 for the first attempt; later ones go to a make-up sitting where there is one
     */
    static Told of(Exam exam, List<Sitting> sittings, Candidacy candidacy, int ordinal, Instant now) {
        Optional<Sitting> sitting = ordinal > 1 ? makeUp(exam, sittings, now) : own(sittings, candidacy);
        if (sitting.isPresent()) {
            return new Told.At(at(exam, sitting.get(), candidacy));
        }
        if (ordinal == 1 && candidacy.deferred()) {
            return new Told.Never(EntryRefusal.DEFERRED);
        }
        if (ordinal == 1 && sittings.stream().anyMatch(one -> one.kind() == SittingKind.REGULAR)) {
            return new Told.Never(EntryRefusal.NOT_PLACED);
        }
        return new Told.At(new Turn(null, null, exam.opens(), exam.closes(), exam.latestEntry(), candidacy.extra()));
    }

    private static Optional<Sitting> own(List<Sitting> sittings, Candidacy candidacy) {
        return sittings.stream()
                .filter(sitting -> sitting.id().equals(candidacy.sitting()))
                .findFirst();
    }

    /** The next make-up that can still be entered; when all are past, the last. */
    private static Optional<Sitting> makeUp(Exam exam, List<Sitting> sittings, Instant now) {
        List<Sitting> makeUps = sittings.stream()
                .filter(sitting -> sitting.kind() == SittingKind.MAKE_UP)
                .sorted(Comparator.comparing(Sitting::opens)
                        .thenComparingLong(sitting -> sitting.id().value()))
                .toList();
        return makeUps.stream()
                .filter(sitting -> {
                    Turn turn = at(exam, sitting, null);
                    return turn.refusal(now)
                            .filter(why -> why != EntryRefusal.NOT_OPEN)
                            .isEmpty();
                })
                .findFirst()
                .or(() -> makeUps.isEmpty() ? Optional.empty() : Optional.of(makeUps.getLast()));
    }

    private static Turn at(Exam exam, Sitting sitting, @Nullable Candidacy candidacy) {
        return new Turn(
                sitting.id(),
                sitting.kind() == SittingKind.MAKE_UP ? sitting.seats() : null,
                sitting.opens(),
                sitting.closes(),
                exam.latestEntry(),
                candidacy == null ? Duration.ZERO : candidacy.extra());
    }

    /** What the clock says against beginning; empty if nothing. */
    Optional<EntryRefusal> refusal(Instant now) {
        if (now.isBefore(opens)) {
            return Optional.of(EntryRefusal.NOT_OPEN);
        }
        if (!now.isBefore(closes)) {
            return Optional.of(EntryRefusal.OVER);
        }
        return latestEntry != null && now.isAfter(opens.plus(latestEntry))
                ? Optional.of(EntryRefusal.TOO_LATE)
                : Optional.empty();
    }

    /** Whether the candidate may wait at the door. */
    boolean isAwaited(Instant now, Duration early) {
        return now.isBefore(opens) && !now.isBefore(opens.minus(early));
    }

    /** When an attempt that begins now ends: after its time, or with the sitting, either with the extra time on top. */
    Instant deadline(Instant now, Duration duration) {
        Instant full = now.plus(duration).plus(extra);
        Instant end = closes.plus(extra);
        return full.isBefore(end) ? full : end;
    }
}
