package org.chizheng.security.api;

/** Limits for other rooms' tests. */
public final class RateLimitFixtures {

    private RateLimitFixtures() {}

    /** The real ones of one process. */
    public static RateLimits local() {
        return new LocalRateLimits();
    }
}
