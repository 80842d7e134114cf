package org.chizheng.security.api;

import java.time.Duration;

/**
 * Caps how often somebody may ask. With Redis all nodes count together; without it, and while Redis does not answer,
 * each node counts for itself. A limit never decides anything but speed.
 */
public interface RateLimits {

    /**
     * A limit: so many at once, refilled evenly.
     *
     * @param name distinct for each limit
     * @param burst how many at once
     * @param per the time in which as many come back
     */
    record Limit(String name, int burst, Duration per) {}

    /** Public checks of certificates: a person with a scanner, not a program that counts numbers up. */
    Limit PUBLIC_CHECKS = new Limit("public-checks", 30, Duration.ofMinutes(1));

    /** Requests that were refused for a wrong key or ticket, from one address. */
    Limit WRONG_CREDENTIALS = new Limit("wrong-credentials", 100, Duration.ofMinutes(1));

    /**
     * Takes one of what the limit allows.
     *
     * @param who an address or another name; only its hash leaves the process
     * @return zero if there was one left, otherwise how long to wait for the next
     */
    Duration take(Limit limit, String who);

    /** Whether there is one left, without taking it. Asks this node only. */
    boolean hasLeft(Limit limit, String who);
}
