package org.chizheng.exams.seating;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.chizheng.audit.AuditLog;
import org.chizheng.exams.AccessCode;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamState;
import org.chizheng.exams.PlanFinding;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.SittingId;
import org.chizheng.exams.planning.CandidateTable;
import org.chizheng.exams.planning.ExamPlanning;
import org.chizheng.exams.planning.ExamTable;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The sittings of an exam. A draft may have any; in a published exam a sitting must be right by itself, and one that has
 * begun stays as it is.
 */
@Service
public class SittingPlanning {

    private final ExamPlanning planning;
    private final ExamTable exams;
    private final SittingTable sittings;
    private final CandidateTable candidates;
    private final AuditLog audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    SittingPlanning(
            ExamPlanning planning,
            ExamTable exams,
            SittingTable sittings,
            CandidateTable candidates,
            AuditLog audit,
            TransactionOperations transactions,
            Clock clock) {
        this.planning = planning;
        this.exams = exams;
        this.sittings = sittings;
        this.candidates = candidates;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Adds a sitting to an exam. */
    public SittingOutcome add(Caller caller, ExamId id, SittingPlan plan) {
        planning.requireExam(caller, id);
        return transactions.execute(tx -> {
            Exam exam = exams.lock(id);
            Optional<PlanFinding> against = against(exam, plan, sittings.of(id));
            if (against.isPresent()) {
                return new SittingOutcome.Refused(against.get());
            }
            SittingId added = sittings.insert(id, plan, AccessCode.random());
            changed(caller, exam, "exam.sitting-added", plan.name());
            return new SittingOutcome.Done(added);
        });
    }

    /** Changes a sitting that has not begun; in a published exam its people keep their seats. */
    public SittingOutcome change(Caller caller, ExamId id, SittingId sitting, SittingPlan plan) {
        planning.requireExam(caller, id);
        return transactions.execute(tx -> {
            Exam exam = exams.lock(id);
            Sitting before = require(id, sitting);
            List<Sitting> others = sittings.of(id).stream()
                    .filter(one -> !one.id().equals(sitting))
                    .toList();
            Optional<PlanFinding> against =
                    begun(exam, before).or(() -> against(exam, plan, others)).or(() -> fromUnder(exam, before, plan));
            if (against.isPresent()) {
                return new SittingOutcome.Refused(against.get());
            }
            sittings.update(sitting, plan);
            changed(caller, exam, "exam.sitting-changed", plan.name());
            return new SittingOutcome.Done(sitting);
        });
    }

    /** Removes a sitting: of a draft any, whose candidates lose their places; of a published exam an empty one. */
    public SittingOutcome remove(Caller caller, ExamId id, SittingId sitting) {
        planning.requireExam(caller, id);
        return transactions.execute(tx -> {
            Exam exam = exams.lock(id);
            Sitting found = require(id, sitting);
            Optional<PlanFinding> against = begun(exam, found).or(() -> fromUnder(exam, found, null));
            if (against.isPresent()) {
                return new SittingOutcome.Refused(against.get());
            }
            candidates.vacate(sitting);
            sittings.delete(sitting);
            changed(caller, exam, "exam.sitting-removed", found.name());
            return new SittingOutcome.Done(sitting);
        });
    }

    /**
     * The code that is read out at a sitting, for who runs or watches the exam.
     *
     * @param sitting null: of the exam as a whole
     * @return empty where none was issued yet
     */
    public Optional<AccessCode> code(Caller caller, ExamId id, @Nullable SittingId sitting) {
        caller.require(Role.COORDINATOR, Role.INVIGILATOR);
        Exam exam = exams.find(id).orElseThrow(() -> new NoSuchElementException("no exam " + id));
        caller.requireSees(exam.organisationPath());
        return sitting == null ? exams.code(id) : sittings.code(id, sitting);
    }

    /** In a draft its people are told of at publication. */
    private Optional<PlanFinding> fromUnder(Exam exam, Sitting before, @Nullable SittingPlan next) {
        return exam.state() == ExamState.DRAFT
                ? Optional.empty()
                : SittingRules.against(before, next, candidates.places(exam.id()));
    }

    private Sitting require(ExamId exam, SittingId id) {
        return sittings.find(id)
                .filter(sitting -> sitting.exam().equals(exam))
                .orElseThrow(() -> new NoSuchElementException("no sitting " + id + " of " + exam));
    }

    private Optional<PlanFinding> against(Exam exam, SittingPlan plan, List<Sitting> others) {
        if (exam.state() == ExamState.DRAFT) {
            return Optional.empty();
        }
        if (exam.state() != ExamState.PUBLISHED) {
            return Optional.of(new PlanFinding.NotADraft(exam.state()));
        }
        if (!plan.opens().isAfter(clock.instant())) {
            return Optional.of(new PlanFinding.SittingBegun(plan.name()));
        }
        return SittingRules.ofOne(exam, plan).stream().findFirst().or(() -> SittingRules.overlap(plan, others));
    }

    private Optional<PlanFinding> begun(Exam exam, Sitting sitting) {
        boolean begun = exam.state() != ExamState.DRAFT && !sitting.opens().isAfter(clock.instant());
        return begun ? Optional.of(new PlanFinding.SittingBegun(sitting.name())) : Optional.empty();
    }

    private void changed(Caller caller, Exam exam, String action, String name) {
        // also when it is published: who keeps a plan in memory sees by the revision that it changed
        exams.touch(exam.id());
        audit.append(exam.entry(caller, action, Map.of("sitting", name)));
    }
}
