package org.chizheng.marking;

import java.math.BigDecimal;
import java.time.Clock;
import org.chizheng.exams.Exam;
import org.chizheng.exams.Exams;
import org.chizheng.profiles.JurisdictionProfiles;
import org.chizheng.profiles.MultipleChoiceRule;
import org.chizheng.sittings.AttemptClosed;
import org.chizheng.sittings.Attempts;
import org.chizheng.sittings.ClosedAttempt;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Marks an attempt in the transaction that closes it: no attempt ends without its result. */
@Service
class MarkingAttempts {

    private final Attempts attempts;
    private final Exams exams;
    private final JurisdictionProfiles profiles;
    private final ResultTable results;
    private final Clock clock;

    MarkingAttempts(Attempts attempts, Exams exams, JurisdictionProfiles profiles, ResultTable results, Clock clock) {
        this.attempts = attempts;
        this.exams = exams;
        this.profiles = profiles;
        this.results = results;
        this.clock = clock;
    }

    @EventListener
    void mark(AttemptClosed closed) {
        ClosedAttempt attempt = attempts.closed(closed.attempt()).orElseThrow();
        Exam exam = exams.find(attempt.exam()).orElseThrow();
        MultipleChoiceRule rule = profiles.version(exam.profile()).multipleChoice();
        BigDecimal score = Scoring.score(exams.paper(attempt.paper()), attempt.given(), rule);
        results.insert(Result.of(exam, attempt.officer(), attempt.ordinal(), attempt.id(), score, clock.instant()));
    }
}
