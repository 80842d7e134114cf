package org.chizheng.sittings.ending;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chizheng.sittings.Answer;
import org.chizheng.sittings.AnswerTable;
import org.chizheng.sittings.Attempt;
import org.chizheng.sittings.AttemptClosed;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.AttemptState;
import org.chizheng.sittings.AttemptTable;
import org.chizheng.sittings.AttemptsClosed;
import org.chizheng.sittings.ClosedAttempt;
import org.chizheng.sittings.DurableCommits;
import org.chizheng.sittings.PaperShapes;
import org.chizheng.sittings.Receipt;
import org.chizheng.sittings.SittingSettings;
import org.chizheng.sittings.receipts.ReceiptKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Ends attempts, each exactly once: by hand-in, by the bell's job, or by whoever reads one that is due. */
@Service
public class Closing {

    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);
    private static final int BATCH = 100;

    private final AttemptTable attempts;
    private final AnswerTable answers;
    private final PaperShapes shapes;
    private final ReceiptKey key;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final DurableCommits durable;
    private final SittingSettings settings;
    private final Clock clock;

    Closing(
            AttemptTable attempts,
            AnswerTable answers,
            PaperShapes shapes,
            ReceiptKey key,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            DurableCommits durable,
            SittingSettings settings,
            Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.shapes = shapes;
        this.key = key;
        this.jdbc = jdbc;
        this.events = events;
        this.transactions = transactions;
        this.durable = durable;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Closes every attempt whose bell has rung by the database's clock; how many. Harmless when run late, twice, or on
     * two nodes at once.
     */
    public int closeDue() {
        long seconds = jdbc.sql("SELECT UNIX_TIMESTAMP()").query(Long.class).single();
        return closeDue(Instant.ofEpochSecond(seconds));
    }

    /** As {@link #closeDue()}, at this instant. */
    public int closeDue(Instant now) {
        int closed = 0;
        int batch;
        do {
            batch = closeBatch(now);
            closed += batch;
        } while (batch == BATCH);
        return closed;
    }

    private int closeBatch(Instant now) {
        Instant before = now.minus(settings.bell());
        int closed;
        try {
            closed = transactions.execute(tx -> {
                List<Attempt> due = attempts.claimDue(before, BATCH);
                close(due, AttemptState.CLOSED);
                return due.size();
            });
        } catch (RuntimeException failed) {
            LOG.warn("a batch of attempts did not close; closing them one by one", failed);
            List<Attempt> due = transactions.execute(tx -> attempts.claimDue(before, BATCH));
            due.forEach(attempt -> closeAlone(attempt, now));
            return 0;
        }
        if (closed > 0) {
            durable.sync();
        }
        return closed;
    }

    private void closeAlone(Attempt attempt, Instant now) {
        try {
            closeByBell(attempt, now);
        } catch (RuntimeException failed) {
            LOG.error("attempt {} does not close", attempt.id().value(), failed);
        }
    }

    /** The attempt as it is after the bell, if the bell has rung by this node's clock. */
    public Attempt closeIfDue(Attempt attempt) {
        Instant now = clock.instant();
        return attempt.isDue(now, settings.bell()) ? closeByBell(attempt, now) : attempt;
    }

    private Attempt closeByBell(Attempt attempt, Instant now) {
        transactions.executeWithoutResult(tx -> {
            Attempt locked = attempts.lock(attempt.id()).orElseThrow();
            // looked at again: it may have got more time, or been paused, while the lock was waited for
            if (locked.isDue(now, settings.bell())) {
                close(locked, AttemptState.CLOSED);
            }
        });
        durable.sync();
        return attempts.find(attempt.id()).orElseThrow();
    }

    /** Ends an attempt that the running transaction has locked and found underway. */
    public Receipt close(Attempt attempt, AttemptState how) {
        return Objects.requireNonNull(close(List.of(attempt), how).get(attempt.id()));
    }

    /** Ends attempts that the running transaction has locked and found underway. */
    public Map<AttemptId, Receipt> close(List<Attempt> underway, AttemptState how) {
        return underway.isEmpty()
                ? Map.of()
                : close(
                        underway,
                        how,
                        answers.current(underway.stream().map(Attempt::id).toList()));
    }

    /** The same for who has read, under the lock, which answers count. */
    Map<AttemptId, Receipt> close(List<Attempt> underway, AttemptState how, Map<AttemptId, List<Answer>> current) {
        // to the millisecond, as the hash has it and as every column keeps it
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Receipt> receipts = new ArrayList<>();
        List<AttemptClosed> closed = new ArrayList<>();
        for (Attempt attempt : underway) {
            List<Answer> counting = current.getOrDefault(attempt.id(), List.of());
            receipts.add(Receipt.of(attempt, now, shapes.of(attempt).questions(), counting)
                    .signed(key));
            Map<Integer, List<String>> given = counting.stream().collect(Collectors.toMap(Answer::item, Answer::given));
            closed.add(new AttemptClosed(ClosedAttempt.of(attempt, now, given), how == AttemptState.CLOSED));
        }
        if (attempts.together().close(how, receipts) != underway.size()) {
            throw new IllegalStateException("an attempt was closed under a lock");
        }
        events.publishEvent(new AttemptsClosed(closed));
        return receipts.stream().collect(Collectors.toMap(Receipt::attempt, receipt -> receipt));
    }
}
