package org.chizheng.profiles;

import java.util.function.ToLongFunction;

/** The numbers of a profile, each with the range that is accepted and the refusal when it is left. */
public enum ProfileNumber {
    /** Validity of a certificate, in years. */
    CERTIFICATE_YEARS(3, 6, ProfileRefusal.VALIDITY_OUT_OF_RANGE, JurisdictionProfile::certificateYears),
    /** How long a pass without a certificate stays good, in years. */
    QUALIFICATION_YEARS(1, 10, ProfileRefusal.VALIDITY_OUT_OF_RANGE, JurisdictionProfile::qualificationYears),
    /** How early a renewal may be asked for, in days. */
    RENEWAL_WINDOW_DAYS(1, 365, ProfileRefusal.VALIDITY_OUT_OF_RANGE, JurisdictionProfile::renewalWindowDays),
    /** Pass mark in percent. */
    PASS_PERCENT(1, 100, ProfileRefusal.EXAM_RULE_OUT_OF_RANGE, JurisdictionProfile::passPercent),
    /** Attempts, the first included. */
    ATTEMPTS(1, 5, ProfileRefusal.EXAM_RULE_OUT_OF_RANGE, JurisdictionProfile::attempts),
    /** How early a candidate may enter the waiting page, in minutes. */
    ARRIVE_BEFORE(
            0,
            240,
            ProfileRefusal.EXAM_CLOCK_OUT_OF_RANGE,
            profile -> profile.arriveBefore().toMinutes()),
    /** How late a candidate may still begin, in minutes. */
    LATEST_ENTRY(
            0,
            240,
            ProfileRefusal.EXAM_CLOCK_OUT_OF_RANGE,
            profile -> profile.latestEntry().toMinutes()),
    /** How early a hand-in is accepted, in minutes. */
    EARLIEST_HAND_IN(
            0,
            240,
            ProfileRefusal.EXAM_CLOCK_OUT_OF_RANGE,
            profile -> profile.earliestHandIn().toMinutes()),
    /** Minutes in one 学时. */
    MINUTES_PER_HOUR(30, 60, ProfileRefusal.HOURS_OUT_OF_RANGE, JurisdictionProfile::minutesPerHour),
    /** 学时 of public law a year. */
    LEGAL_HOURS(0, 500, ProfileRefusal.HOURS_OUT_OF_RANGE, JurisdictionProfile::legalHours),
    /** 学时 of professional law a year. */
    PROFESSIONAL_HOURS(0, 500, ProfileRefusal.HOURS_OUT_OF_RANGE, JurisdictionProfile::professionalHours),
    /** How long after an act its actors may be recorded, in hours. */
    RECORD_WITHIN(
            1,
            720,
            ProfileRefusal.RECORDING_OUT_OF_RANGE,
            profile -> profile.recordWithin().toHours());

    private final int least;
    private final int most;
    private final ProfileRefusal refusal;
    private final ToLongFunction<JurisdictionProfile> reading;

    ProfileNumber(int least, int most, ProfileRefusal refusal, ToLongFunction<JurisdictionProfile> reading) {
        this.least = least;
        this.most = most;
        this.refusal = refusal;
        this.reading = reading;
    }

    /** Smallest value that is accepted. */
    public int least() {
        return least;
    }

    /** Largest value that is accepted. */
    public int most() {
        return most;
    }

    /** Why a profile is refused whose value lies outside. */
    public ProfileRefusal refusal() {
        return refusal;
    }

    /** The value in a profile, in the unit of this number. */
    public int of(JurisdictionProfile profile) {
        return Math.toIntExact(reading.applyAsLong(profile));
    }

    /** Whether the value in a profile is not accepted. */
    public boolean isOutOfRange(JurisdictionProfile profile) {
        long value = reading.applyAsLong(profile);
        return value < least || value > most;
    }
}
