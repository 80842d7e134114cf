package org.chizheng.supervision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateKind;
import org.chizheng.certificates.CertificateStatus;
import org.chizheng.certificates.Standing.Impediment;
import org.chizheng.officers.Officer;

/** How somebody stands, by all certificates. */
final class StandingRules {

    private StandingRules() {}

    /** The certificate that counts: a usable one, else a running one, else the one that ends last. */
    static Optional<Certificate> deciding(List<Certificate> certificates) {
        return certificates.stream()
                .filter(certificate -> certificate.kind() == CertificateKind.ENFORCEMENT)
                .max(Comparator.comparing(Certificate::usable)
                        .thenComparing(certificate -> certificate.status() == CertificateStatus.ACTIVE)
                        .thenComparing(Certificate::validTo)
                        .thenComparing(certificate -> certificate.id().value()));
    }

    static PersonStanding of(Officer officer, Optional<Certificate> deciding) {
        if (officer.auxiliary() || !officer.staffing().mayEnforce()) {
            return PersonStanding.AUXILIARY;
        }
        return deciding.map(StandingRules::of).orElse(PersonStanding.NEVER);
    }

    private static PersonStanding of(Certificate certificate) {
        if (certificate.usable()) {
            return PersonStanding.CERTIFIED;
        }
        if (certificate.status() != CertificateStatus.ACTIVE) {
            return PersonStanding.ENDED;
        }
        boolean expired = certificate.impediments().contains(Impediment.EXPIRED);
        return expired ? PersonStanding.EXPIRED : PersonStanding.HELD;
    }
}
