package org.chizheng.security.signin;

import java.time.Duration;

/**
 * How long to wait after so many failures: nothing for the first few, then 1 s, 2 s, 4 s … up to a ceiling. Failures
 * are forgotten after half an hour without another.
 *
 * @param free failures without a delay
 * @param ceiling the longest delay
 */
record DelayRule(int free, Duration ceiling) {

    /** For one account name. */
    static final DelayRule NAME = new DelayRule(3, Duration.ofMinutes(5));

    /** For one address, behind which a whole office may sit. */
    static final DelayRule ADDRESS = new DelayRule(50, Duration.ofMinutes(1));

    /** After this time without a failure the count starts anew. */
    static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);

    private static final int LARGEST_SHIFT = 20;

    Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration grown = Duration.ofSeconds(1L << Math.min(failures - free, LARGEST_SHIFT));
        return grown.compareTo(ceiling) > 0 ? ceiling : grown;
    }
}
