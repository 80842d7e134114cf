package org.chizheng.training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;

/**
 * A planned session of a course.
 *
 * @param organisation who holds it
 * @param enrolled how many people are on its list
 * @param confirmed how many of them have been credited
 */
public record TrainingSession(
        SessionId id,
        Course course,
        String topic,
        String place,
        Instant from,
        Instant to,
        OrganisationId organisation,
        OrganisationPath path,
        boolean cancelled,
        int enrolled,
        int confirmed) {

    /** Length in minutes. */
    public int minutes() {
        return (int) Duration.between(from, to).toMinutes();
    }

    /** Whether it has ended by this clock, so that attendance can be confirmed. */
    public boolean over(Clock clock) {
        return !clock.instant().isBefore(to);
    }
}
