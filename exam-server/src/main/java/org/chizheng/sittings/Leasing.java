package org.chizheng.sittings;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * One place at a time may write. Every grant raises the fencing epoch, also to the place that had it: a request that
 * was sent under the old one can never be mistaken for one of the new page.
 */
@Service
class Leasing {

    private final AttemptTable attempts;
    private final TransactionOperations transactions;
    private final SittingSettings settings;
    private final Clock clock;

    Leasing(AttemptTable attempts, TransactionOperations transactions, SittingSettings settings, Clock clock) {
        this.attempts = attempts;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of asking for the lease. */
    sealed interface Outcome {

        /** This place may write. */
        record Granted(long lease, long lastSeq) implements Outcome {}

        /** Another place was active a moment ago, and it was not asked to take over. */
        record Held() implements Outcome {}

        /** The attempt has ended. */
        record NotUnderway() implements Outcome {}
    }

    /** Asks for the right to write from a place: a tab of a browser on a device. */
    Outcome lease(Attempt attempt, String place, boolean takeOver) {
        return transactions.execute(tx -> {
            Instant now = clock.instant();
            Attempt locked = attempts.lock(attempt.id()).orElseThrow();
            if (!locked.takesAnswersAt(now, settings.grace())) {
                return new Outcome.NotUnderway();
            }
            if (!takeOver && locked.isHeldAgainst(place, now, settings.leaseHeld())) {
                return new Outcome.Held();
            }
            long epoch = locked.leaseEpoch() + 1;
            attempts.lease(locked.id(), place, epoch, now);
            return new Outcome.Granted(epoch, locked.lastSeq());
        });
    }
}
