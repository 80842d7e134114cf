package org.chizheng.training;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When and where a course is held. Minutes are those between start and end: a day with a long break is two sessions.
 *
 * @param topic what of the course is taught, may be empty
 * @param from start, on a whole minute
 * @param to end, on a whole minute, after the start
 */
public record SessionPlan(CourseVersionId course, String topic, String place, Instant from, Instant to) {

    /** Checks the times. */
    public SessionPlan {
        if (!isWhole(from) || !isWhole(to)) {
            throw new IllegalArgumentException("from and to must be whole minutes, were " + from + ", " + to);
        }
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("from must lie before to, was " + from + ", " + to);
        }
    }

    private static boolean isWhole(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MINUTES).equals(instant);
    }
}
