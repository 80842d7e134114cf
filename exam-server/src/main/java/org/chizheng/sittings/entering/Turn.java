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

        /**
         * It has a time.
         *
         * @param turns more than one where a make-up is held in several rooms at once; what the clock says of the first
         *     it says of all
         */
        record At(List<Turn> turns) implements Told {

            Turn first() {
                return turns.getFirst();
            }

            /** As it is told to the candidate. */
            Admission.Next asNext(int ordinal) {
                return new Admission.Next(ordinal, sittingsOf(turns), first().opens());
            }
        }

        /** It has none yet. */
        record Never(EntryRefusal why) implements Told {}
    }

    /**
     * Reads the plan.
     *
     * @param ordinal 1 for the first attempt; later ones go to a make-up where there is one, to whichever of several
     *     rooms has a seat
     */
    static Told of(Exam exam, List<Sitting> sittings, Candidacy candidacy, int ordinal, Instant now) {
        List<Turn> turns = ordinal > 1
                ? makeUps(exam, sittings, candidacy, now)
                : own(sittings, candidacy).map(sitting -> at(exam, sitting, candidacy)).stream()
                        .toList();
        if (!turns.isEmpty()) {
            return new Told.At(turns);
        }
        if (ordinal == 1 && candidacy.deferred()) {
            return new Told.Never(EntryRefusal.DEFERRED);
        }
        if (ordinal == 1 && sittings.stream().anyMatch(one -> one.kind() == SittingKind.REGULAR)) {
            return new Told.Never(EntryRefusal.NOT_PLACED);
        }
        return new Told.At(
                List.of(new Turn(null, null, exam.opens(), exam.closes(), exam.latestEntry(), candidacy.extra())));
    }

    /**
     * The turns of an attempt at whose doors people are met: from some time before they open until they close. Those that
     * nobody may begin any more come last.
     *
     * @param ordinal 2 or more
     */
    static List<Turn> atDoor(
            Exam exam, List<Sitting> sittings, Candidacy candidacy, int ordinal, Instant now, Duration before) {
        boolean makesUp = sittings.stream().anyMatch(sitting -> sitting.kind() == SittingKind.MAKE_UP);
        List<Turn> all = makesUp
                ? makeUps(exam, sittings, candidacy)
                : of(exam, sittings, candidacy, ordinal, now) instanceof Told.At at ? at.turns() : List.of();
        return all.stream()
                .filter(turn -> !now.isBefore(turn.opens().minus(before)) && now.isBefore(turn.closes()))
                .sorted(Comparator.comparing(turn -> turn.refusal(now).equals(Optional.of(EntryRefusal.TOO_LATE))))
                .toList();
    }

    private static Optional<Sitting> own(List<Sitting> sittings, Candidacy candidacy) {
        return sittings.stream()
                .filter(sitting -> sitting.id().equals(candidacy.sitting()))
                .findFirst();
    }

    /** The make-ups that can be entered now; else those that open next; when all are past, the last. */
    private static List<Turn> makeUps(Exam exam, List<Sitting> sittings, Candidacy candidacy, Instant now) {
        List<Turn> all = makeUps(exam, sittings, candidacy);
        List<Turn> open =
                all.stream().filter(turn -> turn.refusal(now).isEmpty()).toList();
        if (!open.isEmpty()) {
            return open;
        }
        Optional<Instant> next =
                all.stream().map(Turn::opens).filter(now::isBefore).findFirst();
        return next.isPresent()
                ? all.stream().filter(turn -> turn.opens().equals(next.get())).toList()
                : all.subList(Math.max(0, all.size() - 1), all.size());
    }

    private static List<Turn> makeUps(Exam exam, List<Sitting> sittings, Candidacy candidacy) {
        return sittings.stream()
                .filter(sitting -> sitting.kind() == SittingKind.MAKE_UP)
                .sorted(Comparator.comparing(Sitting::opens)
                        .thenComparingLong(sitting -> sitting.id().value()))
                .map(sitting -> at(exam, sitting, candidacy))
                .toList();
    }

    private static Turn at(Exam exam, Sitting sitting, Candidacy candidacy) {
        return new Turn(
                sitting.id(),
                sitting.kind() == SittingKind.MAKE_UP ? sitting.seats() : null,
                sitting.opens(),
                sitting.closes(),
                exam.latestEntry(),
                candidacy.extra());
    }

    /** The sittings of turns; none where the exam has none for them. */
    static List<SittingId> sittingsOf(List<Turn> turns) {
        return turns.stream()
                .flatMap(turn -> Optional.ofNullable(turn.sitting()).stream())
                .toList();
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
