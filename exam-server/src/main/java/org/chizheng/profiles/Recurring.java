package org.chizheng.profiles;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.SmartLifecycle;

/**
 * What every node does again and again on its own account while the product runs. The time in between is measured by a
 * counter that nobody can set.
 */
public abstract class Recurring implements SmartLifecycle {

    private final String name;
    private final Duration every;
    private volatile boolean isRunning;

    /** @param name of the thread that does it */
    protected Recurring(String name, Duration every) {
        this.name = name;
        this.every = every;
    }

    /** Does it once; it must not throw, or it is not done any more. */
    protected abstract void act();

    @Override
    public void start() {
        isRunning = true;
        Thread.ofVirtual().name(name).start(() -> {
            while (isRunning) {
                LockSupport.parkNanos(every.toNanos());
                if (isRunning) {
                    act();
                }
            }
        });
    }

    @Override
    public void stop() {
        isRunning = false;
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }
}
