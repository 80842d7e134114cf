package org.chizheng.profiles;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;

/**
 * The time that all nodes share: the database's, as this node last heard it, carried on by the machine's monotonic
 * counter. A machine whose clock is wrong or is set while the product runs so neither closes an exam early nor late.
 * Until it has heard the database, it is the machine's time.
 */
final class SharedClock extends Clock {

    /** What differs less is noise of the network, and no reason to let time jump. */
    private static final Duration NOISE = Duration.ofMillis(100);
    /** An answer that took longer says too little. */
    private static final Duration LONGEST_TRIP = Duration.ofSeconds(1);

    /** It was this time when the counter stood there. */
    private record Anchor(Instant at, long nanos) {}

    private final LongSupplier counter;
    private volatile Anchor anchor;

    /** @param counter of nanoseconds, which nobody sets */
    SharedClock(Clock machine, LongSupplier counter) {
        this.counter = counter;
        this.anchor = new Anchor(machine.instant(), counter.getAsLong());
    }

    /**
     * Takes what the database told.
     *
     * @param asked the counter when it was asked
     * @param heard the counter when the answer was there
     * @return whether it could be believed
     */
    boolean hear(Instant told, long asked, long heard) {
        Duration trip = Duration.ofNanos(heard - asked);
        if (trip.compareTo(LONGEST_TRIP) > 0) {
            return false;
        }
        Duration half = trip.dividedBy(2);
        Duration off = Duration.between(at(heard), told.plus(half));
        if (off.abs().compareTo(half.plus(NOISE)) > 0) {
            anchor = new Anchor(told.plus(half), heard);
        }
        return true;
    }

    private Instant at(long nanos) {
        Anchor known = anchor;
        return known.at().plusNanos(nanos - known.nanos());
    }

    @Override
    public Instant instant() {
        return at(counter.getAsLong());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : new Zoned(this, zone);
    }

    /** The same time told elsewhere. */
    private static final class Zoned extends Clock {

        private final SharedClock shared;
        private final ZoneId zone;

        Zoned(SharedClock shared, ZoneId zone) {
            this.shared = shared;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return shared.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return shared.withZone(other);
        }
    }
}
