package org.chizheng.profiles;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;

/** Why a version of a profile is not accepted. */
public enum ProfileRefusal {
    /** The region is not a prefix of a GB/T 2260 or GB/T 10114 code: two, four, six or nine digits. */
    REGION_MALFORMED((profile, today) -> !profile.region().matches("\\d{2}|\\d{4}|\\d{6}|\\d{9}")),
    /** It would begin before today. */
    STARTS_IN_THE_PAST((profile, today) -> profile.validFrom().isBefore(today)),
    /** The region already has a version that begins on this day. */
    START_IS_TAKEN((profile, today) -> false),
    /** Only an administrator of the house may set rules that bind a whole region. */
    REGION_NOT_YOURS((profile, today) -> false),
    /** Nothing is said about where the values come from. */
    NAME_OR_CITATION_MISSING(
            (profile, today) -> profile.name().isBlank() || profile.citation().isBlank()),
    /** Certificates are valid for three to six years, a qualification for one to ten. */
    VALIDITY_OUT_OF_RANGE,
    /** The first characters of a certificate number are one to ten digits or capital letters. */
    PREFIX_MALFORMED((profile, today) -> !profile.issuerPrefix().matches("[0-9A-Z]{1,10}")),
    /** Pass mark from 1 to 100 percent, one to five attempts. */
    EXAM_RULE_OUT_OF_RANGE,
    /** Times of the exam clock are zero to four hours. */
    EXAM_CLOCK_OUT_OF_RANGE,
    /** A 学时 has 30 to 60 minutes; up to 500 of each kind a year. */
    HOURS_OUT_OF_RANGE,
    /** Actors are recorded within one hour to thirty days. */
    RECORDING_OUT_OF_RANGE,
    /** The annual review ends before it begins. */
    REVIEW_WINDOW_REVERSED((profile, today) -> profile.reviewTo().isBefore(profile.reviewFrom()));

    private final BiPredicate<JurisdictionProfile, LocalDate> applies;

    /** Of numbers, which know their ranges themselves. */
    ProfileRefusal() {
        this.applies = (profile, today) -> Arrays.stream(ProfileNumber.values())
                .anyMatch(number -> number.refusal() == this && number.isOutOfRange(profile));
    }

    ProfileRefusal(BiPredicate<JurisdictionProfile, LocalDate> applies) {
        this.applies = applies;
    }

    /** All that is wrong with the values themselves, in a set that may be added to. */
    static Set<ProfileRefusal> of(JurisdictionProfile profile, LocalDate today) {
        Set<ProfileRefusal> found = EnumSet.noneOf(ProfileRefusal.class);
        for (ProfileRefusal refusal : values()) {
            if (refusal.applies.test(profile, today)) {
                found.add(refusal);
            }
        }
        return found;
    }
}
