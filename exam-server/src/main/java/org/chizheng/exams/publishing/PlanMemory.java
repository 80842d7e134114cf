package org.chizheng.exams.publishing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chizheng.exams.CandidatePlan;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.planning.CandidateTable;
import org.chizheng.exams.planning.ExamTable;
import org.chizheng.exams.seating.SittingTable;
import org.chizheng.officers.OfficerId;
import org.chizheng.profiles.Fresh;
import org.springframework.stereotype.Component;

/**
 * Plans of the exams that people ask about now, so that a crowd that starts does not read the same rows again and again.
 * What decides is never stale: the row of the candidate is read together with the revision of the plan, and a plan in
 * memory counts for its own revision only.
 */
@Component
class PlanMemory {

    private static final int EXAMS = 64;

    /** For what is shown and asked again and again. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    /** A plan as it was committed under a revision. */
    private record Plan(long revision, Exam exam, List<Sitting> sittings) {}

    private final ExamTable exams;
    private final SittingTable sittings;
    private final CandidateTable candidates;
    private final Cache<ExamId, Plan> plans =
            Caffeine.newBuilder().maximumSize(EXAMS).build();
    private final Cache<ExamId, Optional<Exam>> recent;

    PlanMemory(ExamTable exams, SittingTable sittings, CandidateTable candidates, Clock clock) {
        this.exams = exams;
        this.sittings = sittings;
        this.candidates = candidates;
        this.recent = Fresh.cache(clock, FRESH, EXAMS);
    }

    Optional<CandidatePlan> of(ExamId exam, OfficerId officer) {
        return candidates
                .row(exam, officer)
                .flatMap(row -> plan(exam, row.revision())
                        .map(plan -> new CandidatePlan(plan.exam(), plan.sittings(), row.candidacy(), row.papers())));
    }

    /** May be a moment behind. */
    Optional<Exam> recent(ExamId exam) {
        return recent.get(exam, exams::find);
    }

    private Optional<Plan> plan(ExamId exam, long revision) {
        Plan known = plans.getIfPresent(exam);
        if (known != null && known.revision() == revision) {
            return Optional.of(known);
        }
        Optional<Plan> read = read(exam);
        read.ifPresent(plan -> plans.put(exam, plan));
        return read;
    }

    /** Sittings and exam are two reads: what was committed between them shows in the revision. */
    private Optional<Plan> read(ExamId exam) {
        Optional<Long> before = exams.revision(exam);
        while (before.isPresent()) {
            List<Sitting> all = sittings.of(exam);
            Optional<Exam> found = exams.find(exam);
            Optional<Long> after = exams.revision(exam);
            if (found.isPresent() && before.equals(after)) {
                return Optional.of(new Plan(before.get(), found.get(), all));
            }
            before = after;
        }
        return Optional.empty();
    }
}
