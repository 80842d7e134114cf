package org.chizheng.questionbank.search;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** What others want of the thread that keeps the index, and word from it that it got on. */
final class Wishes {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition wished = lock.newCondition();
    private final Condition progressed = lock.newCondition();
    private boolean look;
    private boolean rebuild;
    private boolean repair;
    private boolean stop;

    void look() {
        wish(() -> look = true);
    }

    void rebuild() {
        wish(() -> rebuild = true);
    }

    void repair() {
        wish(() -> repair = true);
    }

    void stop() {
        wish(() -> stop = true);
    }

    private void wish(Runnable note) {
        lock.lock();
        try {
            note.run();
            wished.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean stopped() {
        return read(() -> stop);
    }

    /** Whether nothing bigger than looking is wished for. */
    boolean settled() {
        return read(() -> !rebuild && !repair);
    }

    boolean repairWanted() {
        return read(() -> repair);
    }

    void repaired() {
        wish(() -> repair = false);
    }

    boolean rebuildWanted() {
        return read(() -> rebuild);
    }

    void rebuilt() {
        wish(() -> rebuild = false);
    }

    private boolean read(BooleanSupplier value) {
        lock.lock();
        try {
            return value.getAsBoolean();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a wish, but no longer than this. */
    void await(long millis) throws InterruptedException {
        long left = TimeUnit.MILLISECONDS.toNanos(millis);
        lock.lock();
        try {
            while (!look && !stop && !rebuild && !repair && left > 0) {
                left = wished.awaitNanos(left);
            }
            look = false;
        } finally {
            lock.unlock();
        }
    }

    /** Waits whatever is wished for, unless it is to stop. */
    void awaitStop(long millis) {
        long left = TimeUnit.MILLISECONDS.toNanos(millis);
        lock.lock();
        try {
            while (!stop && left > 0) {
                left = wished.awaitNanos(left);
            }
        } catch (InterruptedException end) {
            stop = true;
        } finally {
            lock.unlock();
        }
    }

    void progressed() {
        lock.lock();
        try {
            progressed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until something has become true by progress; false if it did not in time. */
    boolean awaitProgress(BooleanSupplier reached, long millis) throws InterruptedException {
        long left = TimeUnit.MILLISECONDS.toNanos(millis);
        lock.lock();
        try {
            while (!reached.getAsBoolean()) {
                if (left <= 0) {
                    return false;
                }
                left = progressed.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
