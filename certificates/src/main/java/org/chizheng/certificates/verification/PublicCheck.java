package org.chizheng.certificates.verification;

import java.util.Optional;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateNumber;
import org.chizheng.certificates.Certificates;
import org.springframework.stereotype.Service;

/** The check that anybody may make, by a typed number or by a QR code. */
@Service
public class PublicCheck {

    private final Certificates certificates;
    private final CertificateLinks links;

    PublicCheck(Certificates certificates, CertificateLinks links) {
        this.certificates = certificates;
        this.links = links;
    }

    /** Looks a typed number up; blanks and small letters do no harm. */
    public CheckOutcome byNumber(String typed) {
        return find(typed, Optional.empty());
    }

    /** Looks the number of a QR code up, if its seal is genuine. */
    public CheckOutcome byCode(String number, String seal) {
        return find(number, Optional.of(seal));
    }

    private CheckOutcome find(String typed, Optional<String> seal) {
        Optional<CertificateNumber> number = CertificateNumber.parse(typed);
        if (number.isEmpty()) {
            return new CheckOutcome.Mistyped();
        }
        Optional<Certificate> found = certificates.byNumber(number.get().value());
        if (seal.isPresent()) {
            // an unknown number in a code is a forgery too: the authority never sealed it
            return found.filter(certificate -> links.matches(certificate, seal.get()))
                    .<CheckOutcome>map(certificate -> new CheckOutcome.Found(PublicCertificate.of(certificate, true)))
                    .orElseGet(CheckOutcome.Forged::new);
        }
        return found.<CheckOutcome>map(certificate -> new CheckOutcome.Found(PublicCertificate.of(certificate, false)))
                .orElseGet(CheckOutcome.Unknown::new);
    }
}
