package org.chizheng.qualification;

import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OrganisationPath;
import org.jspecify.annotations.Nullable;

/**
 * Whom of the eligible to enrol in an exam: who meets all of it.
 *
 * @param below at or below this place; null: wherever the caller sees
 * @param domain of this enforcement domain; null: of any
 * @param months with {@link ExamNeed#CERTIFICATE_ENDS}, how many months from today "soon" is; otherwise not looked at
 */
public record EnrolmentRule(
        @Nullable OrganisationPath below, @Nullable EnforcementDomain domain, ExamNeed need, int months) {

    /** The longest "soon": no certificate is valid for longer. */
    public static final int MOST_MONTHS = 60;

    /** Checks the months. */
    public EnrolmentRule {
        if (months < 1 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("months must be 1 to " + MOST_MONTHS + ", was " + months);
        }
    }

    /** Whether somebody is of the units and the domain that are meant. */
    boolean covers(Officer officer) {
        return (below == null || below.covers(officer.organisationPath()))
                && (domain == null || domain == officer.domain());
    }
}
