package org.chizheng.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a certificate was worth at one instant, as far as was known at another.
 *
 * @param kind what it entitles to
 * @param organisation id of the organisation it was issued for
 * @param region 执法区域 (GB/T 2260 or GB/T 10114 prefix)
 * @param category 执法类别 (code of an enforcement domain)
 * @param validFrom first day, inclusive
 * @param validTo last day, inclusive
 * @param asOf the instant that the standing is about
 * @param impediments every reason against using it at that instant; empty if usable
 */
public record Standing(
        CertificateId certificate,
        String number,
        CertificateKind kind,
        HolderId holder,
        long organisation,
        String region,
        String category,
        LocalDate validFrom,
        LocalDate validTo,
        Instant asOf,
        Set<Impediment> impediments) {

    /** Why a certificate cannot be used. */
    public enum Impediment {
        NOT_YET_VALID,
        EXPIRED,
        SUSPENDED,
        LOST,
        REVIEW_INVALID,
        REVOKED,
        CANCELLED,
        REPLACED
    }

    /** Copies the set. */
    public Standing {
        impediments = Set.copyOf(impediments);
    }

    /** Whether the certificate could be used at that instant. */
    public boolean usable() {
        return impediments.isEmpty();
    }
}
