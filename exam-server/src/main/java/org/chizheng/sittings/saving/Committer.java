package org.chizheng.sittings.saving;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.chizheng.sittings.SittingSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that takes whatever waits in its queue and commits it as one group. Who has to wait for a row that somebody
 * else has locked comes with the next groups, until it is free or the caller's patience is over. No failure ends the
 * thread, however bad: half of all candidates would save nothing until a restart.
 */
final class Committer {

    private static final Logger LOG = LoggerFactory.getLogger(Committer.class);
    private static final int ANSWERS_A_GROUP = 2_000;

    /** How long a group waits for others to join those who were put off. */
    private static final long PAUSE_MILLIS = 20;

    /** @param until when the caller gives up, by {@link System#nanoTime()} */
    private record Waiting(SaveRequest request, CompletableFuture<SaveOutcome> told, long until) {

        boolean isPatient() {
            return until - System.nanoTime() > 0;
        }
    }

    private final AnswerGroup group;
    private final KeptConnection connection;
    private final BlockingQueue<Waiting> queue;
    /** The thread's own: who waits for a row. */
    private final List<Waiting> putOff = new ArrayList<>();

    private final int most;
    private final Thread thread;
    private volatile boolean isOpen = true;

    Committer(String name, AnswerGroup group, int capacity, int most) {
        this.group = group;
        this.connection = group.connection();
        this.queue = new ArrayBlockingQueue<>(capacity);
        this.most = most;
        this.thread = Thread.ofPlatform().name(name).start(this::work);
    }

    CompletableFuture<SaveOutcome> take(SaveRequest request) {
        Waiting waiting =
                new Waiting(request, new CompletableFuture<>(), System.nanoTime() + SittingSettings.PATIENCE.toNanos());
        if (!isOpen || !queue.offer(waiting)) {
            waiting.told().complete(new SaveOutcome.TooBusy());
        }
        return waiting.told();
    }

    /** Takes nothing more, commits what waits, and returns. */
    void drain() {
        isOpen = false;
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        // somebody who looked just before the door was closed
        List<Waiting> late = new ArrayList<>();
        queue.drainTo(late);
        late.forEach(waiting -> waiting.told().complete(new SaveOutcome.TooBusy()));
    }

    private void work() {
        while (isOpen || !queue.isEmpty() || !putOff.isEmpty()) {
            List<Waiting> waiting = new ArrayList<>();
            try {
                take(waiting);
                if (waiting.isEmpty()) {
                    connection.giveBack();
                } else {
                    commit(waiting);
                }
            } catch (Throwable broke) {
                survive(waiting, broke);
            }
        }
        connection.giveBack();
    }

    private static void survive(List<Waiting> waiting, Throwable broke) {
        try {
            waiting.forEach(one -> one.told().complete(new SaveOutcome.TooBusy()));
            LOG.error("a group of answers broke", broke);
        } catch (Throwable ignored) {
            // out of memory, and none left to say so: the next group may find more of it
        }
    }

    /** Those who were put off besides a group of new ones: however many they are, they keep nobody out. */
    private void take(List<Waiting> taken) {
        try {
            Waiting first = queue.poll(putOff.isEmpty() ? 100 : PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            taken.addAll(putOff);
            putOff.clear();
            int answers = 0;
            int fresh = 0;
            while (first != null) {
                taken.add(first);
                answers += first.request().answers().size();
                first = ++fresh < most && answers < ANSWERS_A_GROUP ? queue.poll() : null;
            }
        } catch (InterruptedException ignored) {
            // nobody interrupts this thread; the loop looks at the door again
        }
    }

    private void commit(List<Waiting> waiting) {
        Throwable failed = tryCommit(waiting);
        if (failed != null) {
            LOG.warn("a group of {} was rolled back and is tried again: {}", waiting.size(), failed.toString());
            failed = tryCommit(waiting);
        }
        if (failed != null && waiting.size() > 1 && !isOutage(failed)) {
            // one of them is poison: the others must not suffer
            waiting.forEach(one -> commit(List.of(one)));
        } else if (failed != null) {
            if (isOutage(failed)) {
                // without a stack trace: it happens group after group, and the disk may be full
                LOG.warn("answers wait for the database: {}", failed.toString());
            } else {
                LOG.error("answers could not be committed", failed);
            }
            waiting.forEach(one -> one.told().complete(new SaveOutcome.TooBusy()));
        }
    }

    private @Nullable Throwable tryCommit(List<Waiting> waiting) {
        try {
            List<SaveOutcome> outcomes = group.commit(
                    connection, waiting.stream().map(Waiting::request).toList());
            for (int i = 0; i < outcomes.size(); i++) {
                tell(waiting.get(i), outcomes.get(i));
            }
            return null;
        } catch (SQLException | RuntimeException failed) {
            connection.giveBack();
            return failed;
        } catch (Throwable broke) {
            connection.abandon();
            return broke;
        }
    }

    private void tell(Waiting waiting, SaveOutcome outcome) {
        if (outcome instanceof SaveOutcome.TooBusy && isOpen && putOff.size() < most && waiting.isPatient()) {
            putOff.add(waiting);
        } else {
            waiting.told().complete(outcome);
        }
    }

    /** Whether the database as a whole is out of reach, so that trying each one alone only takes longer. */
    private static boolean isOutage(Throwable failed) {
        return failed instanceof SQLException sql
                && (sql instanceof SQLTransientConnectionException
                        || sql instanceof SQLNonTransientConnectionException
                        || sql instanceof SQLRecoverableException
                        || (sql.getSQLState() != null && sql.getSQLState().startsWith("08")));
    }
}
