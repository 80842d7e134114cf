package org.chizheng.sittings;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** A candidate hands in; however often it is asked, there is one end and one receipt. */
@Service
class HandingIn {

    private static final int MISSING_TOLD = 1_000;

    private final AttemptTable attempts;
    private final AnswerTable answers;
    private final Closing closing;
    private final TransactionOperations transactions;
    private final DurableCommits durable;
    private final SittingSettings settings;
    private final Clock clock;

    HandingIn(
            AttemptTable attempts,
            AnswerTable answers,
            Closing closing,
            TransactionOperations transactions,
            DurableCommits durable,
            SittingSettings settings,
            Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.closing = closing;
        this.transactions = transactions;
        this.durable = durable;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of handing in. */
    sealed interface Outcome {

        /** Handed in now or before, or closed by the bell. */
        record Done(Receipt receipt) implements Outcome {}

        /** These numbers never arrived. */
        record AnswersMissing(List<Long> missing) implements Outcome {}

        /** Hand-in opens then. */
        record TooEarly(Instant from) implements Outcome {}

        /** Another place writes now. */
        record LeaseLost() implements Outcome {}
    }

    /** Ends the attempt, unless answers are missing that can still be sent. */
    Outcome handIn(Attempt attempt, long lease, long lastSeq) {
        Outcome outcome = transactions.execute(tx -> {
            Attempt locked = attempts.lock(attempt.id()).orElseThrow();
            Receipt before = locked.receipt();
            return before != null ? new Outcome.Done(before) : end(locked, lease, lastSeq);
        });
        if (outcome instanceof Outcome.Done) {
            durable.sync();
        }
        return outcome;
    }

    private Outcome end(Attempt attempt, long lease, long lastSeq) {
        Instant now = clock.instant();
        if (!attempt.takesAnswersAt(now, settings.grace())) {
            return new Outcome.Done(closing.close(attempt, AttemptState.CLOSED));
        }
        if (!attempt.isLeasedTo(lease)) {
            return new Outcome.LeaseLost();
        }
        if (now.isBefore(attempt.handInFrom()) && now.isBefore(attempt.deadline())) {
            return new Outcome.TooEarly(attempt.handInFrom());
        }
        List<Long> missing = answers.missing(attempt.id(), lastSeq, MISSING_TOLD);
        return missing.isEmpty()
                ? new Outcome.Done(closing.close(attempt, AttemptState.HANDED_IN))
                : new Outcome.AnswersMissing(missing);
    }
}
