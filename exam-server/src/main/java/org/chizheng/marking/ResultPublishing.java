package org.chizheng.marking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.audit.AuditLog;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamState;
import org.chizheng.exams.Exams;
import org.chizheng.marking.essays.Essays;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.Attempts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Makes results known. May be done again while the window is open: each time for those who finished since. */
@Service
public class ResultPublishing {

    private final Exams exams;
    private final Attempts attempts;
    private final ResultTable results;
    private final Essays essays;
    private final AnswerCounting counting;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    ResultPublishing(
            Exams exams,
            Attempts attempts,
            ResultTable results,
            Essays essays,
            AnswerCounting counting,
            AuditLog audit,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.exams = exams;
        this.attempts = attempts;
        this.results = results;
        this.essays = essays;
        this.counting = counting;
        this.audit = audit;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Publishes what is marked, once everything is; after the window also that somebody never came (缺考), unless their
     * turn was put off (缓考).
     */
    public ResultsPublication publish(Caller caller, ExamId id) {
        caller.require(Role.COORDINATOR);
        Exam found = exams.find(id).orElseThrow(() -> new NoSuchElementException("no exam " + id));
        caller.requireSees(found.organisationPath());
        return transactions.execute(tx -> {
            // held first: who is absent must not be put off, moved or published by somebody else at the same moment
            Exam exam = exams.hold(id);
            // locked before it is asked who sits: an attempt that goes on gives its result up before, or finds it
            // published
            results.lockUnpublished(id);
            int underway = attempts.underway(id);
            if (underway > 0) {
                return new ResultsPublication.StillUnderway(underway);
            }
            Instant now = clock.instant();
            if (exam.state() == ExamState.PUBLISHED) {
                recordAbsences(exam, now);
            }
            List<Result> news = results.lockUnpublished(id);
            if (news.isEmpty()) {
                return new ResultsPublication.NothingNew();
            }
            List<AttemptId> waiting = news.stream()
                    .filter(result -> result.verdict() == Verdict.PENDING)
                    .map(Result::attempt)
                    .filter(Objects::nonNull)
                    .toList();
            if (!waiting.isEmpty()) {
                return new ResultsPublication.EssaysUnmarked(essays.waiting(waiting));
            }
            results.publish(id, now);
            counting.count(exam, news);
            news.forEach(result -> events.publishEvent(new ResultPublished(result.publishedAt(now))));
            return log(caller, exam, news);
        });
    }

    private void recordAbsences(Exam exam, Instant now) {
        Set<OfficerId> came =
                results.at(exam.id()).stream().map(Result::officer).collect(Collectors.toSet());
        for (OfficerId officer : exams.dueBy(exam.id(), now)) {
            if (!came.contains(officer)) {
                results.insert(List.of(Result.absent(exam, officer, now)));
            }
        }
    }

    private ResultsPublication log(Caller caller, Exam exam, List<Result> news) {
        int passed = count(news, Verdict.PASSED);
        int failed = count(news, Verdict.FAILED);
        int absent = count(news, Verdict.ABSENT);
        audit.append(exam.entry(
                caller,
                "results.published",
                Map.of(
                        "passed", String.valueOf(passed),
                        "failed", String.valueOf(failed),
                        "absent", String.valueOf(absent))));
        return new ResultsPublication.Published(passed, failed, absent);
    }

    private static int count(List<Result> news, Verdict verdict) {
        return (int) news.stream().filter(result -> result.verdict() == verdict).count();
    }
}
