package org.chizheng.sittings.steering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.SittingId;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.Attempt;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.AttemptState;
import org.chizheng.sittings.AttemptTable;
import org.chizheng.sittings.DurableCommits;
import org.chizheng.sittings.ResultVoiding;
import org.chizheng.sittings.SittingSettings;
import org.chizheng.sittings.ending.Closing;
import org.chizheng.sittings.steering.Steered.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Changes the course of attempts: each row is locked, judged and written, so that bell, answers and another node come
 * before or after and never between. Callers answer for the scope and the log, within {@link #durably}.
 */
@Service
public class Steering {

    private static final int TRIES = 3;

    private final AttemptTable attempts;
    private final PauseTable pauses;
    private final Closing closing;
    private final ResultVoiding results;
    private final TransactionOperations transactions;
    private final DurableCommits durable;
    private final SittingSettings settings;
    private final Clock clock;

    Steering(
            AttemptTable attempts,
            PauseTable pauses,
            Closing closing,
            ResultVoiding results,
            TransactionOperations transactions,
            DurableCommits durable,
            SittingSettings settings,
            Clock clock) {
        this.attempts = attempts;
        this.pauses = pauses;
        this.closing = closing;
        this.results = results;
        this.transactions = transactions;
        this.durable = durable;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Which attempts, and who wants it.
     *
     * @param actor the person on the register who acts, null for accounts that are none; their own attempt is refused
     */
    public record Order(
            ExamId exam,
            Collection<AttemptId> attempts,
            @Nullable OfficerId actor) {}

    /** Does something in one transaction, again if the database chose it as the victim of a deadlock; on disk on return. */
    public <T> T durably(Supplier<T> act) {
        for (int tried = 1; ; tried++) {
            try {
                T done = transactions.execute(tx -> act.get());
                durable.sync();
                return done;
            } catch (PessimisticLockingFailureException victim) {
                if (tried == TRIES) {
                    throw victim;
                }
            }
        }
    }

    /** Who is underway at an exam, or at one of its sittings. */
    public List<AttemptId> underway(ExamId exam, @Nullable SittingId sitting) {
        return attempts.underway(exam, sitting);
    }

    /** Who goes on when an exam, or one of its sittings, does: all but those who were paused alone. */
    public List<AttemptId> withTheirRoom(ExamId exam, @Nullable SittingId sitting) {
        return attempts.withTheirRoom(exam, sitting);
    }

    /** Stops clocks, together with their room. */
    public Steered pause(Order order) {
        return each(order, this::pause);
    }

    /** Stops clocks that only {@link #resume} by name sets going again: what holds one up is no matter of the room. */
    public Steered pauseAlone(Order order) {
        return each(order, attempt -> {
            Refusal why = pause(attempt);
            if (why == null) {
                attempts.pausedAlone(attempt.id());
            }
            return why;
        });
    }

    private @Nullable Refusal pause(Attempt attempt) {
        Instant now = now();
        if (!attempt.takesAnswersAt(now, settings.grace())) {
            return Refusal.ENDED;
        }
        if (attempt.pausedAt() != null) {
            return Refusal.PAUSED_BEFORE;
        }
        attempts.steer(attempt.pausedSince(now));
        return null;
    }

    /** Sets clocks going, unless the room stands; deadline and earliest hand-in move by the pause. */
    public Steered resume(Order order) {
        return each(order, attempt -> {
            if (!attempt.isUnderway()) {
                return Refusal.ENDED;
            }
            if (attempt.pausedAt() == null) {
                return Refusal.NOT_PAUSED;
            }
            // read once the attempt is locked: a pause that comes later waits for the lock and pauses it again
            if (!pauses.over(List.of(attempt.id())).isEmpty()) {
                return Refusal.ROOM_PAUSED;
            }
            attempts.steer(attempt.resumedAt(now()));
            return null;
        });
    }

    /**
     * Moves deadlines.
     *
     * @throws IllegalArgumentException if {@code time} is not positive
     */
    public Steered extend(Order order, Duration time) {
        if (!time.isPositive()) {
            throw new IllegalArgumentException("time must be positive, was " + time);
        }
        return each(order, attempt -> {
            if (!attempt.takesAnswersAt(now(), settings.grace())) {
                return Refusal.ENDED;
            }
            attempts.steer(attempt.extendedBy(time));
            return null;
        });
    }

    /** 强制交卷: ends attempts as the bell would, with their receipt. */
    public Steered force(Order order) {
        return each(order, attempt -> {
            if (!attempt.isUnderway()) {
                return Refusal.ENDED;
            }
            stop(attempt);
            return null;
        });
    }

    /** 作废: ends attempts that are underway, and strikes their results. */
    public Steered declareVoid(Order order) {
        return each(order, attempt -> {
            if (attempt.voidedAt() != null) {
                return Refusal.VOID_BEFORE;
            }
            if (attempt.isUnderway()) {
                stop(attempt);
            }
            if (!results.strike(attempt.id())) {
                return Refusal.RESULT_PUBLISHED;
            }
            attempts.voided(attempt.id(), now());
            return null;
        });
    }

    /** Takes the declaration back, by an event of its own; the attempt stays ended. */
    public Steered reinstate(Order order) {
        return each(order, attempt -> {
            if (attempt.voidedAt() == null) {
                return Refusal.NOT_VOID;
            }
            if (!results.restore(attempt.id())) {
                return Refusal.RESULT_PUBLISHED;
            }
            attempts.voided(attempt.id(), null);
            return null;
        });
    }

    /** Ends an attempt for good: an outage gives time back only to those whom the bell stopped. */
    private void stop(Attempt attempt) {
        closing.close(attempt, AttemptState.CLOSED);
        attempts.stopped(attempt.id(), now());
    }

    private Steered each(Order order, Function<Attempt, @Nullable Refusal> act) {
        Map<AttemptId, Refusal> refused = new HashMap<>();
        order.attempts().forEach(id -> refused.put(id, Refusal.UNKNOWN));
        List<AttemptId> done = new ArrayList<>();
        List<Attempt> locked =
                order.attempts().isEmpty() ? List.of() : attempts.lockAll(order.exam(), order.attempts());
        for (Attempt attempt : locked) {
            Refusal why = attempt.officer().equals(order.actor()) ? Refusal.OWN : act.apply(attempt);
            if (why == null) {
                refused.remove(attempt.id());
                done.add(attempt.id());
            } else {
                refused.put(attempt.id(), why);
            }
        }
        return new Steered(done, refused);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
