package org.chizheng.exams.seating;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.audit.AuditLog;
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamState;
import org.chizheng.exams.PlanFinding;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.SittingId;
import org.chizheng.exams.TurnsTaken;
import org.chizheng.exams.planning.CandidateTable;
import org.chizheng.exams.planning.ExamPlanning;
import org.chizheng.exams.planning.ExamTable;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Officers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Gives candidates their places in the sittings of an exam, all at once or by hand, until a sitting has begun. */
@Service
public class Placing {

    private final ExamPlanning planning;
    private final ExamTable exams;
    private final SittingTable sittings;
    private final CandidateTable candidates;
    private final Officers officers;
    private final List<TurnsTaken> turns;
    private final AuditLog audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    Placing(
            ExamPlanning planning,
            ExamTable exams,
            SittingTable sittings,
            CandidateTable candidates,
            Officers officers,
            List<TurnsTaken> turns,
            AuditLog audit,
            TransactionOperations transactions,
            Clock clock) {
        this.planning = planning;
        this.exams = exams;
        this.sittings = sittings;
        this.candidates = candidates;
        this.officers = officers;
        this.turns = turns;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What came of placing everybody.
     *
     * @param placed who got a place now
     * @param left who has none still, because the seats are taken
     */
    public record Placed(int placed, int left) {}

    /** Places everybody who has no place yet in the regular sittings to come, by organisation and name. */
    public Placed placeAll(Caller caller, ExamId id) {
        planning.requireExam(caller, id);
        return transactions.execute(tx -> {
            Exam exam = exams.lock(id);
            if (exam.state() == ExamState.WITHDRAWN) {
                return new Placed(0, 0);
            }
            List<Sitting> open = Seating.regular(sittings.of(id)).stream()
                    .filter(sitting -> isOpenFor(exam, sitting))
                    .toList();
            List<Candidacy> people = candidates.places(id);
            List<OfficerId> waiting = inOrder(people.stream()
                    .filter(person -> person.sitting() == null && !person.deferred())
                    .map(Candidacy::officer)
                    .toList());
            Map<OfficerId, SittingId> seats = Seating.fill(open, people, waiting);
            seats.entrySet().stream()
                    .collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toList())))
                    .forEach((sitting, seated) -> candidates.place(id, seated, sitting));
            if (!seats.isEmpty()) {
                changed(caller, exam, Map.of("people", String.valueOf(seats.size())));
            }
            return new Placed(seats.size(), waiting.size() - seats.size());
        });
    }

    /**
     * Moves people to a sitting.
     *
     * @param to null: takes their places away, in a draft only
     * @return present: why nobody was moved
     */
    public Optional<PlanFinding> move(Caller caller, ExamId id, Collection<OfficerId> people, @Nullable SittingId to) {
        planning.requireExam(caller, id);
        return transactions.execute(tx -> {
            Exam exam = exams.lock(id);
            Map<OfficerId, Candidacy> known =
                    candidates.places(id).stream().collect(Collectors.toMap(Candidacy::officer, person -> person));
            List<Candidacy> moved = Set.copyOf(people).stream()
                    .filter(known::containsKey)
                    .map(known::get)
                    .filter(person -> to == null ? person.sitting() != null : !to.equals(person.sitting()))
                    .toList();
            // whoever begins holds their row as well: they have begun before it is asked, or begin at the new place
            candidates.hold(id, moved.stream().map(Candidacy::officer).toList());
            List<Sitting> all = sittings.of(id);
            Optional<PlanFinding> against = against(exam, all, moved, to, known.values());
            if (against.isEmpty() && !moved.isEmpty()) {
                candidates.place(id, moved.stream().map(Candidacy::officer).toList(), to);
                changed(caller, exam, facts(moved, to));
            }
            return against;
        });
    }

    private Optional<PlanFinding> against(
            Exam exam,
            List<Sitting> all,
            List<Candidacy> moved,
            @Nullable SittingId to,
            Collection<Candidacy> everybody) {
        boolean draft = exam.state() == ExamState.DRAFT;
        if (to == null) {
            return draft ? Optional.empty() : Optional.of(new PlanFinding.NotADraft(exam.state()));
        }
        Optional<Sitting> target =
                all.stream().filter(sitting -> sitting.id().equals(to)).findFirst();
        if (target.isEmpty()) {
            return Optional.of(new PlanFinding.SittingUnknown());
        }
        Sitting sitting = target.get();
        Integer seats = sitting.seats();
        int taken = Seating.taken(to, List.copyOf(everybody));
        if (seats != null && taken + moved.size() > seats) {
            return Optional.of(new PlanFinding.SittingOverfull(sitting.name(), taken + moved.size(), seats));
        }
        if (moved.stream().anyMatch(person -> !Seating.fits(sitting, person))) {
            return Optional.of(new PlanFinding.SittingOfAnotherKind(sitting.name()));
        }
        if (!draft && !isOpenFor(exam, sitting)) {
            return Optional.of(new PlanFinding.SittingBegun(sitting.name()));
        }
        Set<OfficerId> past = draft
                ? Set.of()
                : turns.stream().flatMap(one -> one.at(exam.id()).stream()).collect(Collectors.toSet());
        return moved.stream().anyMatch(person -> past.contains(person.officer()))
                ? Optional.of(new PlanFinding.CandidateHasBegun())
                : Optional.empty();
    }

    /** A draft can still be published in the midst of a sitting, as long as its people could enter then. */
    private boolean isOpenFor(Exam exam, Sitting sitting) {
        Instant now = clock.instant();
        return exam.state() == ExamState.DRAFT
                ? SittingRules.isEnterable(exam, sitting, now)
                : sitting.opens().isAfter(now);
    }

    private List<OfficerId> inOrder(List<OfficerId> people) {
        Map<OfficerId, Officer> known = officers.findAll(people);
        return people.stream()
                .sorted(Comparator.comparing((OfficerId id) -> key(known.get(id)))
                        .thenComparingLong(OfficerId::value))
                .toList();
    }

    private static String key(@Nullable Officer officer) {
        return officer == null ? "" : officer.organisationPath().value() + '\n' + officer.name();
    }

    private static Map<String, String> facts(List<Candidacy> moved, @Nullable SittingId to) {
        String who =
                moved.size() == 1 ? String.valueOf(moved.getFirst().officer().value()) : String.valueOf(moved.size());
        return Map.of(
                moved.size() == 1 ? "officer" : "people", who, "sitting", to == null ? "" : String.valueOf(to.value()));
    }

    private void changed(Caller caller, Exam exam, Map<String, String> facts) {
        if (exam.state() == ExamState.DRAFT) {
            exams.touch(exam.id());
        }
        audit.append(exam.entry(caller, "exam.candidates-placed", facts));
    }
}
