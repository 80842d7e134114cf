package org.chizheng.marking;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Exams;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.Marks;
import org.chizheng.exams.PaperId;
import org.chizheng.marking.essays.Essays;
import org.chizheng.marking.essays.PaperSettling;
import org.chizheng.profiles.JurisdictionProfiles;
import org.chizheng.profiles.MultipleChoiceRule;
import org.chizheng.sittings.AttemptClosed;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.Attempts;
import org.chizheng.sittings.AttemptsClosed;
import org.chizheng.sittings.ClosedAttempt;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Marks an attempt in the transaction that closes it: no attempt ends without its result. What people have to mark waits
 * for them, and the score with it.
 */
@Service
class MarkingAttempts implements PaperSettling {

    private final Attempts attempts;
    private final Exams exams;
    private final JurisdictionProfiles profiles;
    private final ResultTable results;
    private final Essays essays;
    private final Clock clock;

    MarkingAttempts(
            Attempts attempts,
            Exams exams,
            JurisdictionProfiles profiles,
            ResultTable results,
            Essays essays,
            Clock clock) {
        this.attempts = attempts;
        this.exams = exams;
        this.profiles = profiles;
        this.results = results;
        this.essays = essays;
        this.clock = clock;
    }

    @EventListener
    void mark(AttemptsClosed closed) {
        List<ClosedAttempt> all =
                closed.attempts().stream().map(AttemptClosed::content).toList();
        Map<ExamId, Exam> plans = all.stream()
                .map(ClosedAttempt::exam)
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> exams.find(id).orElseThrow()));
        Map<PaperId, FrozenPaper> papers = exams
                .papers(all.stream().map(ClosedAttempt::paper).toList())
                .stream()
                .collect(Collectors.toMap(FrozenPaper::id, paper -> paper));
        Instant now = clock.instant();
        results.insert(all.stream()
                .map(attempt -> first(
                        Objects.requireNonNull(plans.get(attempt.exam())),
                        Objects.requireNonNull(papers.get(attempt.paper())),
                        attempt,
                        now))
                .toList());
    }

    private Result first(Exam exam, FrozenPaper paper, ClosedAttempt attempt, Instant now) {
        return essays.queue(attempt, paper)
                ? Result.pending(exam, attempt.officer(), attempt.ordinal(), attempt.id(), now)
                : Result.of(
                        exam, attempt.officer(), attempt.ordinal(), attempt.id(), byMachine(exam, paper, attempt), now);
    }

    @Override
    public boolean lockUnpublished(AttemptId attempt) {
        return results.lock(attempt)
                .filter(result -> result.publishedAt() != null)
                .isEmpty();
    }

    @Override
    public void settle(AttemptId id, Optional<BigDecimal> earned) {
        if (earned.isEmpty()) {
            return;
        }
        ClosedAttempt attempt = attempts.closed(id).orElseThrow();
        Exam exam = exams.find(attempt.exam()).orElseThrow();
        BigDecimal score =
                byMachine(exam, exams.paper(attempt.paper()), attempt).add(earned.get());
        results.score(id, results.of(id).orElseThrow().scored(Marks.plain(score), clock.instant()));
    }

    private BigDecimal byMachine(Exam exam, FrozenPaper paper, ClosedAttempt attempt) {
        MultipleChoiceRule rule = profiles.version(exam.profile()).multipleChoice();
        return Scoring.score(paper, attempt.given(), rule);
    }
}
