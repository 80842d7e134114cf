package org.chizheng.exams.seating;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.audit.AuditLog;
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamState;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.SittingId;
import org.chizheng.exams.SittingKind;
import org.chizheng.exams.TurnsTaken;
import org.chizheng.exams.planning.CandidateTable;
import org.chizheng.exams.planning.ExamPlanning;
import org.chizheng.exams.planning.ExamTable;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Decisions on single candidates: that their first attempt is put off (缓考), and that they have more time. Nobody
 * decides on their own case, and nobody's case once they have begun or have a result.
 */
@Service
public class Deferring {

    /** Most characters of a reason. */
    public static final int LONGEST_REASON = 500;

    /** Most characters of a document's number. */
    public static final int LONGEST_DOCUMENT = 100;

    private final ExamPlanning planning;
    private final ExamTable exams;
    private final SittingTable sittings;
    private final CandidateTable candidates;
    private final DeferralTable deferrals;
    private final List<TurnsTaken> turns;
    private final AuditLog audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    Deferring(
            ExamPlanning planning,
            ExamTable exams,
            SittingTable sittings,
            CandidateTable candidates,
            DeferralTable deferrals,
            List<TurnsTaken> turns,
            AuditLog audit,
            TransactionOperations transactions,
            Clock clock) {
        this.planning = planning;
        this.exams = exams;
        this.sittings = sittings;
        this.candidates = candidates;
        this.deferrals = deferrals;
        this.turns = turns;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All decisions on deferrals of an exam, latest first. */
    public List<Deferral> decisions(Caller caller, ExamId id) {
        planning.requireExam(caller, id);
        return deferrals.of(id);
    }

    /**
     * Puts a candidate's first attempt off, also when the sitting was missed, until results are published.
     *
     * @param document number of the document that it rests on
     * @param to a deferred sitting; null: the candidate waits for one
     * @return present: why not
     */
    public Optional<DeferralRefusal> grant(
            Caller caller, ExamId id, OfficerId officer, String reason, String document, @Nullable SittingId to) {
        planning.requireExam(caller, id);
        return transactions.execute(tx -> {
            Exam exam = exams.lock(id);
            Optional<Candidacy> candidacy = hold(id, officer);
            Optional<DeferralRefusal> against = against(caller, exam, candidacy, officer)
                    .or(() -> isSaid(reason, LONGEST_REASON) && isSaid(document, LONGEST_DOCUMENT)
                            ? Optional.empty()
                            : Optional.of(DeferralRefusal.REASON_MISSING))
                    .or(() -> candidacy.filter(Candidacy::deferred).map(was -> DeferralRefusal.ALREADY_DEFERRED))
                    .or(() -> to == null || isFree(id, to)
                            ? Optional.empty()
                            : Optional.of(DeferralRefusal.SITTING_NOT_FREE));
            if (against.isEmpty()) {
                SittingId from = candidacy.map(Candidacy::sitting).orElse(null);
                deferrals.insert(id, officer, true, reason, document, from, caller.name(), clock.instant());
                candidates.defer(id, officer, true, to);
                log(caller, exam, "exam.deferral-granted", officer, reason, document);
            }
            return against;
        });
    }

    /**
     * Takes a deferral back: the candidate sits where they were to sit before, or has no place where that seat was
     * given away.
     *
     * @return present: why not
     */
    public Optional<DeferralRefusal> withdraw(Caller caller, ExamId id, OfficerId officer, String reason) {
        planning.requireExam(caller, id);
        return transactions.execute(tx -> {
            Exam exam = exams.lock(id);
            Optional<Candidacy> candidacy = hold(id, officer);
            Optional<DeferralRefusal> against = against(caller, exam, candidacy, officer)
                    .or(() -> isSaid(reason, LONGEST_REASON)
                            ? Optional.empty()
                            : Optional.of(DeferralRefusal.REASON_MISSING))
                    .or(() -> candidacy.filter(Candidacy::deferred).isPresent()
                            ? Optional.empty()
                            : Optional.of(DeferralRefusal.NOT_DEFERRED));
            if (against.isEmpty()) {
                SittingId back = deferrals
                        .before(id, officer)
                        .flatMap(sittings::find)
                        .filter(this::hasSeat)
                        .map(Sitting::id)
                        .orElse(null);
                SittingId from = candidacy.map(Candidacy::sitting).orElse(null);
                deferrals.insert(id, officer, false, reason, null, from, caller.name(), clock.instant());
                candidates.defer(id, officer, false, back);
                log(caller, exam, "exam.deferral-withdrawn", officer, reason, null);
            }
            return against;
        });
    }

    /**
     * Gives a candidate more time than the others, or takes it back with none; before they begin.
     *
     * @param extra at most as long as an attempt
     * @return present: why not
     */
    public Optional<DeferralRefusal> giveTime(
            Caller caller, ExamId id, OfficerId officer, Duration extra, String reason) {
        planning.requireExam(caller, id);
        return transactions.execute(tx -> {
            Exam exam = exams.lock(id);
            Optional<DeferralRefusal> against = ownCase(caller, officer)
                    .or(() -> hold(id, officer).isPresent()
                            ? Optional.empty()
                            : Optional.of(DeferralRefusal.NOT_A_CANDIDATE))
                    .or(() -> hasBegun(id, officer))
                    .or(() -> isSaid(reason, LONGEST_REASON)
                            ? Optional.empty()
                            : Optional.of(DeferralRefusal.REASON_MISSING))
                    .or(() -> extra.isNegative() || extra.compareTo(exam.duration()) > 0
                            ? Optional.of(DeferralRefusal.TIME_OUT_OF_RANGE)
                            : Optional.empty());
            if (against.isEmpty()) {
                candidates.giveExtra(id, officer, extra, reason, caller.name(), clock.instant());
                log(caller, exam, "exam.extra-time", officer, reason, extra.toMinutes() + " min");
            }
            return against;
        });
    }

    private Optional<DeferralRefusal> against(
            Caller caller, Exam exam, Optional<Candidacy> candidacy, OfficerId officer) {
        if (exam.state() != ExamState.PUBLISHED) {
            return Optional.of(DeferralRefusal.NOT_PUBLISHED);
        }
        return candidacy.isEmpty()
                ? Optional.of(DeferralRefusal.NOT_A_CANDIDATE)
                : ownCase(caller, officer).or(() -> hasBegun(exam.id(), officer));
    }

    private static Optional<DeferralRefusal> ownCase(Caller caller, OfficerId officer) {
        return caller.asOfficer().filter(officer::equals).map(self -> DeferralRefusal.OWN_CASE);
    }

    /** Whoever begins holds their row as well: they have begun before it is asked, or begin as it is decided here. */
    private Optional<Candidacy> hold(ExamId exam, OfficerId officer) {
        return candidates.hold(exam, List.of(officer)).stream().findFirst();
    }

    private Optional<DeferralRefusal> hasBegun(ExamId exam, OfficerId officer) {
        return turns.stream().anyMatch(one -> one.at(exam).contains(officer))
                ? Optional.of(DeferralRefusal.HAS_BEGUN)
                : Optional.empty();
    }

    private boolean isFree(ExamId exam, SittingId id) {
        return sittings.find(id)
                .filter(sitting -> sitting.exam().equals(exam)
                        && sitting.kind() == SittingKind.DEFERRED
                        && sitting.opens().isAfter(clock.instant()))
                .filter(this::hasSeat)
                .isPresent();
    }

    private boolean hasSeat(Sitting sitting) {
        Integer seats = sitting.seats();
        return seats == null || Seating.taken(sitting.id(), candidates.places(sitting.exam())) < seats;
    }

    private static boolean isSaid(String text, int longest) {
        return !text.isBlank() && text.length() <= longest;
    }

    private void log(
            Caller caller, Exam exam, String action, OfficerId officer, String reason, @Nullable String basis) {
        Map<String, String> facts = new HashMap<>();
        facts.put("officer", String.valueOf(officer.value()));
        facts.put("reason", reason);
        if (basis != null) {
            facts.put("basis", basis);
        }
        audit.append(exam.entry(caller, action, facts));
    }
}
