package org.chizheng.review;

import java.time.Instant;
import java.util.List;
import org.chizheng.certificates.HoldKind;

/**
 * What a review rests on. Frozen by a pass: later corrections of the ledger do not change it.
 *
 * @param year the year that counts
 * @param openHolds holds on the certificate other than by the review itself, in the order of the enum
 */
public record ReviewEvidence(
        int year,
        int legalMinutes,
        int legalDue,
        int professionalMinutes,
        int professionalDue,
        int minutesPerHour,
        List<HoldKind> openHolds,
        Instant takenAt) {

    /** Copies the holds. */
    public ReviewEvidence {
        openHolds = List.copyOf(openHolds);
    }

    /** Whether both buckets were full. */
    public boolean hoursMet() {
        return legalMinutes >= legalDue && professionalMinutes >= professionalDue;
    }
}
