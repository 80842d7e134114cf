package org.chizheng.certificates.verification;

import java.time.LocalDate;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateKind;

/**
 * What anybody may know about a certificate. Never an ID number, a phone, a score or the reason of a sanction.
 *
 * @param sealed whether a genuine QR code led here, and not just a typed number
 */
public record PublicCertificate(
        String number,
        CertificateKind kind,
        String holderName,
        String organisationName,
        String region,
        String category,
        String issuerName,
        LocalDate issuedOn,
        LocalDate validFrom,
        LocalDate validTo,
        PublicStatus status,
        boolean sealed) {

    static PublicCertificate of(Certificate certificate, boolean sealed) {
        return new PublicCertificate(
                certificate.number(),
                certificate.kind(),
                certificate.holderName(),
                certificate.organisationName(),
                certificate.region(),
                certificate.category(),
                certificate.issuerName(),
                certificate.issuedOn(),
                certificate.validFrom(),
                certificate.validTo(),
                PublicStatus.of(certificate.impediments()),
                sealed);
    }
}
