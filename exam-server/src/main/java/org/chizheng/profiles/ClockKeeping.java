package org.chizheng.profiles;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/** Asks the database for the time: at the start, before anything else runs, and then every few seconds. */
class ClockKeeping extends Recurring {

    private static final Logger LOG = LoggerFactory.getLogger(ClockKeeping.class);
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration WORTH_TELLING = Duration.ofSeconds(2);

    private final SharedClock clock;
    private final JdbcClient jdbc;
    private final Clock machine = Clock.systemUTC();
    private boolean isTold;

    ClockKeeping(SharedClock clock, JdbcClient jdbc) {
        super("clock", EVERY);
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    public void start() {
        act();
        super.start();
    }

    /** Before the jobs and the web server, which both go by it. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Override
    protected void act() {
        try {
            // the first answer may have had to wait for a connection
            for (int times = 0; times < 3 && !askOnce(); times++) {
                LOG.debug("the database was too slow in telling the time");
            }
            tell(clock.instant());
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("the database does not tell the time; the counter carries it on", away);
        }
    }

    private boolean askOnce() {
        long asked = System.nanoTime();
        LocalDateTime told =
                jdbc.sql("SELECT UTC_TIMESTAMP(6)").query(LocalDateTime.class).single();
        return clock.hear(told.toInstant(ZoneOffset.UTC), asked, System.nanoTime());
    }

    private void tell(Instant shared) {
        Duration off = Duration.between(shared, machine.instant());
        boolean isOff = off.abs().compareTo(WORTH_TELLING) > 0;
        if (isOff && !isTold) {
            LOG.warn("this machine's clock is {} off the database's, which counts: set up NTP", off);
        }
        isTold = isOff;
    }
}
