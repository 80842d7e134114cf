package org.chizheng.training;

import org.chizheng.officers.EnforcementDomain;
import org.jspecify.annotations.Nullable;

/**
 * What a course teaches.
 *
 * @param bucket where its minutes count
 * @param domain for whom it is meant, null for everybody
 * @param minutes of the whole course; nobody is credited more for one version, however often it is attended
 */
public record CourseContent(
        String title,
        String description,
        Bucket bucket,
        @Nullable EnforcementDomain domain,
        Delivery delivery,
        int minutes) {

    /** Checks title and minutes. */
    public CourseContent {
        if (title.isBlank()) {
            throw new IllegalArgumentException("title must not be blank");
        }
        if (minutes < 1) {
            throw new IllegalArgumentException("minutes must be positive, was " + minutes);
        }
    }
}
