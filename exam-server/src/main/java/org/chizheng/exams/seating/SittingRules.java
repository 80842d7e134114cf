package org.chizheng.exams.seating;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.Exam;
import org.chizheng.exams.PlanFinding;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.SittingKind;
import org.jspecify.annotations.Nullable;

/**
 * What the sittings of an exam must satisfy. Regular ones lie within the exam's window; make-up and deferred ones may
 * lie after it, since nobody knows beforehand who will need them.
 */
public final class SittingRules {

    private SittingRules() {}

    /**
     * Everything that stands against publishing with the sittings and the places in them, so that nobody is absent who
     * never could come.
     */
    public static List<PlanFinding> of(Exam exam, List<Sitting> sittings, List<Candidacy> people, Instant now) {
        List<PlanFinding> findings = new ArrayList<>();
        for (int i = 0; i < sittings.size(); i++) {
            Sitting sitting = sittings.get(i);
            findings.addAll(ofOne(exam, SittingPlan.of(sitting)));
            overlap(SittingPlan.of(sitting), sittings.subList(i + 1, sittings.size()))
                    .ifPresent(findings::add);
            int placed = Seating.taken(sitting.id(), people);
            Integer seats = sitting.seats();
            if (seats != null && placed > seats) {
                findings.add(new PlanFinding.SittingOverfull(sitting.name(), placed, seats));
            }
        }
        findings.addAll(ofOthers(sittings, people));
        List<Sitting> regular = Seating.regular(sittings);
        if (regular.isEmpty()) {
            Instant last = lastEntry(exam, exam.opens(), exam.closes());
            // when the whole window is over, the plan says so itself
            if (!last.isAfter(now) && exam.closes().isAfter(now)) {
                findings.add(new PlanFinding.EntryOver(last));
            }
        } else {
            entry(exam, regular, people, now, findings);
            supply(regular, people, findings);
        }
        return findings;
    }

    /** Whether somebody who sits there could still begin. */
    static boolean isEnterable(Exam exam, Sitting sitting, Instant now) {
        return lastEntry(exam, sitting.opens(), sitting.closes()).isAfter(now);
    }

    private static List<PlanFinding> ofOthers(List<Sitting> sittings, List<Candidacy> people) {
        List<PlanFinding> findings = new ArrayList<>();
        for (Sitting sitting : sittings) {
            int others = (int) people.stream()
                    .filter(person -> sitting.id().equals(person.sitting()) && !Seating.fits(sitting, person))
                    .count();
            if (others > 0) {
                findings.add(new PlanFinding.SittingOfOthers(sitting.name(), others));
            }
        }
        return findings;
    }

    /**
     * What stands against changing a sitting that people may be placed in already: they keep their seats, and it stays
     * one that is held for them.
     *
     * @param next null where it is to go altogether
     */
    static Optional<PlanFinding> against(Sitting before, @Nullable SittingPlan next, List<Candidacy> people) {
        int placed = Seating.taken(before.id(), people);
        if (placed > 0 && (next == null || next.kind() != before.kind())) {
            return Optional.of(new PlanFinding.SittingNotEmpty(before.name(), placed));
        }
        Integer seats = next == null ? null : next.seats();
        return seats != null && seats < placed
                ? Optional.of(new PlanFinding.SittingOverfull(before.name(), placed, seats))
                : Optional.empty();
    }

    private static Instant lastEntry(Exam exam, Instant opens, Instant closes) {
        Duration entry = exam.latestEntry();
        Instant last = entry == null ? closes : opens.plus(entry);
        return last.isBefore(closes) ? last : closes;
    }

    private static void entry(
            Exam exam, List<Sitting> regular, List<Candidacy> people, Instant now, List<PlanFinding> findings) {
        for (Sitting sitting : regular) {
            int placed = Seating.taken(sitting.id(), people);
            if (placed > 0 && !isEnterable(exam, sitting, now)) {
                findings.add(new PlanFinding.SittingEntryOver(
                        sitting.name(), placed, lastEntry(exam, sitting.opens(), sitting.closes())));
            }
        }
    }

    /** What stands against a sitting by itself. */
    static List<PlanFinding> ofOne(Exam exam, SittingPlan plan) {
        List<PlanFinding> findings = new ArrayList<>();
        if (plan.name().isBlank()) {
            findings.add(new PlanFinding.SittingWithoutName());
        }
        boolean within = !plan.opens().isBefore(exam.opens())
                && (plan.kind() != SittingKind.REGULAR || !plan.closes().isAfter(exam.closes()));
        if (!within) {
            findings.add(new PlanFinding.SittingOutsideWindow(plan.name()));
        }
        Duration window = Duration.between(plan.opens(), plan.closes());
        if (window.compareTo(exam.duration()) < 0) {
            findings.add(new PlanFinding.SittingTooShort(plan.name(), window, exam.duration()));
        }
        Integer seats = plan.seats();
        if (seats != null && seats < 1) {
            findings.add(new PlanFinding.SittingWithoutSeats(plan.name()));
        }
        return findings;
    }

    /** A sitting among others that needs the same room at the same time. */
    static Optional<PlanFinding> overlap(SittingPlan plan, List<Sitting> others) {
        String room = plan.room();
        return room == null
                ? Optional.empty()
                : others.stream()
                        .filter(other -> room.equals(other.room())
                                && plan.opens().isBefore(other.closes())
                                && other.opens().isBefore(plan.closes()))
                        .findFirst()
                        .map(other -> new PlanFinding.SittingsOverlap(plan.name(), other.name(), room));
    }

    private static void supply(List<Sitting> regular, List<Candidacy> people, List<PlanFinding> findings) {
        boolean endless = regular.stream().anyMatch(sitting -> sitting.seats() == null);
        int seats = regular.stream()
                .map(Sitting::seats)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        if (!endless && seats < people.size()) {
            findings.add(new PlanFinding.SeatsTooFew(seats, people.size()));
        }
        int unplaced = (int) people.stream()
                .filter(person -> person.sitting() == null && !person.deferred())
                .count();
        if (unplaced > 0) {
            findings.add(new PlanFinding.CandidatesNotPlaced(unplaced));
        }
    }
}
