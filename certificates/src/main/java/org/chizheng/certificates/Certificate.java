package org.chizheng.certificates;

import java.time.LocalDate;
import java.util.Set;

/**
 * An issued certificate as it stands now.
 *
 * @param openHolds holds that are not lifted
 * @param impediments every reason against using it today; empty if usable
 */
public record Certificate(
        CertificateId id,
        String number,
        CertificateKind kind,
        HolderId holder,
        String holderName,
        long organisation,
        String organisationPath,
        String organisationName,
        String region,
        String category,
        String issuerName,
        LocalDate issuedOn,
        LocalDate validFrom,
        LocalDate validTo,
        CertificateStatus status,
        Set<HoldKind> openHolds,
        Set<Standing.Impediment> impediments) {

    /** Copies the sets. */
    public Certificate {
        openHolds = Set.copyOf(openHolds);
        impediments = Set.copyOf(impediments);
    }

    /** Whether it can be used today. */
    public boolean usable() {
        return impediments.isEmpty();
    }
}
