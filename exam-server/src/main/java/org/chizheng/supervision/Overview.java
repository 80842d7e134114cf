package org.chizheng.supervision;

import java.time.Instant;
import java.util.List;

/**
 * What the caller sees of everything below.
 *
 * @param organisations parents before children
 * @param year the year of the hours
 */
public record Overview(Instant takenAt, int year, Figures total, List<OrganisationFigures> organisations) {

    /** Copies the list. */
    public Overview {
        organisations = List.copyOf(organisations);
    }
}
