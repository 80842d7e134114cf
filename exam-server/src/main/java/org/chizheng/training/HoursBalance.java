package org.chizheng.training;

/**
 * What a person has and owes in one calendar year.
 *
 * @param legalMinutes credited minutes
 * @param professionalMinutes credited minutes
 * @param legalDue minutes owed by the profile
 * @param professionalDue minutes owed by the profile
 * @param minutesPerHour minutes in one 学时
 */
public record HoursBalance(
        int year, int legalMinutes, int professionalMinutes, int legalDue, int professionalDue, int minutesPerHour) {

    /** Whether both buckets are full; one cannot make up for the other. */
    public boolean met() {
        return legalMinutes >= legalDue && professionalMinutes >= professionalDue;
    }

    HoursBalance plus(Bucket bucket, int minutes) {
        boolean legal = bucket == Bucket.LEGAL;
        return new HoursBalance(
                year,
                legalMinutes + (legal ? minutes : 0),
                professionalMinutes + (legal ? 0 : minutes),
                legalDue,
                professionalDue,
                minutesPerHour);
    }
}
