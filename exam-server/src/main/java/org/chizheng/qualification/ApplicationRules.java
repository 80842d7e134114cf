package org.chizheng.qualification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateKind;
import org.chizheng.certificates.CertificateStatus;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HolderId;
import org.chizheng.officers.Officer;
import org.chizheng.officers.Organisations;
import org.chizheng.profiles.OfficialTime;
import org.springframework.stereotype.Component;

/** What speaks against a person getting a certificate today. */
@Component
class ApplicationRules {

    private final EligibilityCheck eligibility;
    private final Qualifications qualifications;
    private final Certificates certificates;
    private final Organisations organisations;
    private final Clock clock;

    ApplicationRules(
            EligibilityCheck eligibility,
            Qualifications qualifications,
            Certificates certificates,
            Organisations organisations,
            Clock clock) {
        this.eligibility = eligibility;
        this.qualifications = qualifications;
        this.certificates = certificates;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** All reasons that lie in the person; that an application is open is not looked at. */
    Set<ApplicationRefusal> against(Officer officer) {
        LocalDate today = OfficialTime.today(clock);
        Set<ApplicationRefusal> found = EnumSet.noneOf(ApplicationRefusal.class);
        eligibility.check(officer.id(), today).forEach(reason -> found.add(ApplicationRefusal.valueOf(reason.name())));
        qualification(officer).ifPresent(found::add);
        if (certificates.of(new HolderId(officer.id().value())).stream()
                .anyMatch(certificate -> stillCounts(certificate, today))) {
            found.add(ApplicationRefusal.HAS_CERTIFICATE);
        }
        if (organisations.justiceBureauFor(officer.organisation()).isEmpty()) {
            found.add(ApplicationRefusal.NO_JUSTICE_BUREAU);
        }
        return found;
    }

    private Optional<ApplicationRefusal> qualification(Officer officer) {
        return qualifications
                .of(officer.id(), officer.domain())
                .map(qualification -> switch (qualification.state()) {
                    case QUALIFIED -> Optional.<ApplicationRefusal>empty();
                    case LAPSED -> Optional.of(ApplicationRefusal.QUALIFICATION_LAPSED);
                    case CANCELLED -> Optional.of(ApplicationRefusal.QUALIFICATION_CANCELLED);
                })
                .orElse(Optional.of(ApplicationRefusal.NOT_QUALIFIED));
    }

    /** A held certificate counts too: a suspension is not escaped by a second certificate. */
    private static boolean stillCounts(Certificate certificate, LocalDate today) {
        return certificate.kind() == CertificateKind.ENFORCEMENT
                && certificate.status() == CertificateStatus.ACTIVE
                && !today.isAfter(certificate.validTo());
    }
}
