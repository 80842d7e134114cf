package org.chizheng.scheduling;

import java.time.Duration;
import org.chizheng.profiles.Recurring;
import org.chizheng.sittings.ending.Closing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Every node rings the bell once a minute on its own account. Quartz goes by the clock of whichever machine it runs on:
 * a node that was minutes ahead and died leaves a job that the others take to be due in minutes, or still running. Here
 * nothing but a counter is asked, and closing goes by the database's clock as always.
 */
@Component
@ConditionalOnProperty(name = "spring.quartz.auto-startup", matchIfMissing = true)
class StandbyBell extends Recurring {

    private static final Logger LOG = LoggerFactory.getLogger(StandbyBell.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Closing closing;

    StandbyBell(Closing closing) {
        super("bell", EVERY);
        this.closing = closing;
    }

    @Override
    protected void act() {
        try {
            int closed = closing.closeDue();
            if (closed > 0) {
                LOG.warn("{} attempts were closed late: the job that rings the bell does not run", closed);
            }
        } catch (RuntimeException failed) {
            LOG.warn("the bell could not be rung: {}", failed.toString());
        }
    }
}
