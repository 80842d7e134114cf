package org.chizheng.qualification;

import java.time.LocalDate;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.OfficerId;
import org.chizheng.profiles.ProfileId;

/**
 * 执法资格: both parts of the exam were passed. A qualification is not a certificate.
 *
 * @param state as of today
 * @param qualifiedOn official day on which the second part was published as passed
 * @param goodUntil last day on which it can be used to apply; a valid certificate prolongs it to its own last day
 * @param profile the rules that it was given under
 */
public record Qualification(
        OfficerId officer,
        EnforcementDomain domain,
        QualificationState state,
        LocalDate qualifiedOn,
        LocalDate goodUntil,
        ProfileId profile) {}
