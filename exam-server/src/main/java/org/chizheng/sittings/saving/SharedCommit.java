package org.chizheng.sittings.saving;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.chizheng.sittings.SittingSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Callers who ask at the same moment share one transaction. One of them works for all who wait, in its own thread, so
 * that nothing has to be started or stopped: a lone caller waits for nobody, and a crowd shares its syncs to disk. Whose
 * row somebody else has locked is put off and asks again, so that one row that stays locked holds up nobody else.
 */
public final class SharedCommit<Q, A> {

    /** Two, so that one group is decided while another one is on its way to the disk. */
    private static final int LEADERS = 2;
    /** After which who was put off asks again. */
    private static final long PAUSE_NANOS = 20_000_000;

    /** What is done for a group. */
    public interface Group<Q, A> {

        /**
         * Decides and commits all of it; the answers have the order of the requests, null for who has to ask again
         * since somebody else works on the same. Nothing is kept if it throws.
         */
        List<? extends @Nullable A> commit(List<Q> requests);
    }

    private final Group<Q, A> group;
    private final int most;
    private final Queue<Waiting<Q, A>> queue = new ConcurrentLinkedQueue<>();
    private final Semaphore leaders = new Semaphore(LEADERS);

    /** @param most how many requests one commit takes */
    public SharedCommit(Group<Q, A> group, int most) {
        this.group = group;
        this.most = most;
    }

    /**
     * The answer, after the commit and never before.
     *
     * @throws CannotAcquireLockException if it was put off for as long as callers are patient
     * @throws RuntimeException what the group threw for this request alone
     */
    public A commit(Q request) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("what is committed with others cannot be a part of a transaction");
        }
        long began = System.nanoTime();
        A answer = ask(request);
        while (answer == null) {
            // who was interrupted is told at once: no pause would be one
            boolean isOver = System.nanoTime() - began > SittingSettings.PATIENCE.toNanos();
            if (isOver || Thread.currentThread().isInterrupted()) {
                throw new CannotAcquireLockException("somebody else works on it and does not end");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
            answer = ask(request);
        }
        return answer;
    }

    private @Nullable A ask(Q request) {
        Waiting<Q, A> mine = new Waiting<>(request);
        queue.add(mine);
        boolean interrupted = false;
        while (!mine.isDone) {
            // who is being worked for has nothing to lead, and would only spin
            if (!mine.isTaken && leaders.tryAcquire()) {
                try {
                    lead();
                } finally {
                    leaders.release();
                    wakeNext();
                }
            } else {
                // woken when it is done, or when nobody leads and somebody waits
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return mine.answer();
    }

    private void lead() {
        List<Waiting<Q, A>> taken = new ArrayList<>();
        Waiting<Q, A> next = queue.poll();
        while (next != null) {
            next.isTaken = true;
            taken.add(next);
            next = taken.size() < most ? queue.poll() : null;
        }
        if (!taken.isEmpty()) {
            work(taken);
        }
    }

    private void work(List<Waiting<Q, A>> taken) {
        try {
            List<? extends @Nullable A> answers =
                    group.commit(taken.stream().map(waiting -> waiting.request).toList());
            for (int i = 0; i < answers.size(); i++) {
                taken.get(i).tell(answers.get(i), null);
            }
        } catch (RuntimeException failed) {
            if (taken.size() == 1 || isOutage(failed)) {
                taken.forEach(waiting -> waiting.tell(null, failed));
            } else {
                // one of them is poison: the others must not suffer
                taken.forEach(one -> work(List.of(one)));
            }
        } finally {
            // nobody is left waiting, whatever was thrown
            taken.forEach(waiting -> waiting.tell(null, new IllegalStateException("the group broke")));
        }
    }

    private void wakeNext() {
        Waiting<Q, A> next = queue.peek();
        if (next != null) {
            LockSupport.unpark(next.thread);
        }
    }

    /** Whether the database as a whole is out of reach, so that trying each one alone only takes longer. */
    private static boolean isOutage(RuntimeException failed) {
        return failed instanceof CannotCreateTransactionException
                || failed instanceof DataAccessResourceFailureException
                || failed instanceof RecoverableDataAccessException;
    }

    private static final class Waiting<Q, A> {

        private final Q request;
        private final Thread thread = Thread.currentThread();
        private volatile boolean isTaken;
        private volatile boolean isDone;
        private @Nullable A answer;
        private @Nullable RuntimeException failed;

        private Waiting(Q request) {
            this.request = request;
        }

        /** Only the first word counts. */
        private void tell(@Nullable A what, @Nullable RuntimeException why) {
            if (!isDone) {
                answer = what;
                failed = why;
                isDone = true;
                LockSupport.unpark(thread);
            }
        }

        private @Nullable A answer() {
            if (failed != null) {
                throw failed;
            }
            return answer;
        }
    }
}
