package org.chizheng.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;

/**
 * 监督意见书: what is wrong, what is demanded, by when.
 *
 * @param deadline last day for the answer, inclusive
 * @param secondSupervisor the other one of the two who act (Shandong 22)
 * @param steps first step first
 */
public record Opinion(
        OpinionId id,
        String number,
        OrganisationId organisation,
        OrganisationPath organisationPath,
        String organisationName,
        String title,
        String findings,
        String demands,
        String legalBasis,
        LocalDate deadline,
        OpinionState state,
        String issuedBy,
        String secondSupervisor,
        Instant issuedAt,
        List<Step> steps) {

    /** What was done about it: {@code ANSWERED}, {@code RETURNED} or {@code CLOSED}. */
    public record Step(String action, String text, String by, Instant at) {}

    /** Copies the steps. */
    public Opinion {
        steps = List.copyOf(steps);
    }

    /** Whether it is not closed although the deadline went by. */
    public boolean overdue(LocalDate today) {
        return state != OpinionState.CLOSED && today.isAfter(deadline);
    }
}
