package org.chizheng.sittings.presence;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Whether Redis is within reach. While it is not, one caller in a while asks it, and the others need not wait. */
final class Reach {

    private static final long PAUSE = Duration.ofSeconds(2).toNanos();

    private final AtomicLong nextAsked = new AtomicLong();
    private volatile boolean isAway;

    /** Whether this caller may ask. */
    boolean mayAsk() {
        if (!isAway) {
            return true;
        }
        long due = nextAsked.get();
        long now = System.nanoTime();
        return now - due >= 0 && nextAsked.compareAndSet(due, now + PAUSE);
    }

    /** Redis answered. */
    void answered() {
        isAway = false;
    }

    /** Redis did not answer. */
    void failed() {
        nextAsked.set(System.nanoTime() + PAUSE);
        isAway = true;
    }
}
