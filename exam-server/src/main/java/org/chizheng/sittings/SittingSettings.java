package org.chizheng.sittings;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How sittings are run, below {@code chizheng.sittings}.
 *
 * @param grace how long after the deadline an answer on its way still counts
 * @param leaseHeld how long a silent place keeps its right to write against another one
 * @param committers how many threads commit answers
 * @param queue how many requests may wait for a commit; more are told to come back
 * @param group how many requests one commit takes at most
 */
@ConfigurationProperties("chizheng.sittings")
public record SittingSettings(
        @DefaultValue("10s") Duration grace,
        @DefaultValue("60s") Duration leaseHeld,
        @DefaultValue("2") int committers,
        @DefaultValue("4096") int queue,
        @DefaultValue("256") int group) {

    /** How long a caller waits for the commit of its answers, and a commit for the rows of its attempt. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * How long after the deadline the bell closes: what arrived within the grace may still wait for its commit, as long
     * as its caller is patient, and is not to come late by that.
     */
    public Duration bell() {
        return grace.plus(PATIENCE);
    }
}
