package org.chizheng.profiles;

import java.time.LocalDate;

/** Profiles that differ from a stored one in what a test is about. */
final class ProfileFixtures {

    private ProfileFixtures() {}

    static JurisdictionProfile from(JurisdictionProfile old, String region, LocalDate validFrom, int passPercent) {
        return new JurisdictionProfile(
                old.id(),
                region,
                validFrom,
                old.name(),
                old.citation(),
                old.certificateYears(),
                old.qualificationYears(),
                old.renewalWindowDays(),
                old.issuerPrefix(),
                passPercent,
                old.attempts(),
                old.arriveBefore(),
                old.latestEntry(),
                old.earliestHandIn(),
                old.multipleChoice(),
                old.minutesPerHour(),
                old.legalHours(),
                old.professionalHours(),
                old.proRata(),
                old.reviewFrom(),
                old.reviewTo(),
                old.crossArea(),
                old.recordWithin());
    }
}
