package org.chizheng.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateKind;
import org.chizheng.certificates.CertificateStatus;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HoldKind;
import org.chizheng.certificates.HolderId;
import org.chizheng.certificates.IssueOrder;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Organisations;
import org.chizheng.profiles.JurisdictionProfile;
import org.chizheng.profiles.JurisdictionProfiles;
import org.chizheng.profiles.OfficialTime;
import org.springframework.stereotype.Component;

/** Certificates as an earlier system handed them over: issued in past years, some held or ended since. */
@Component
class DemoCertificates {

    private static final int DAYS_BETWEEN = 11;
    private static final int YEARS_HELD = 2;

    private final Certificates certificates;
    private final Organisations organisations;
    private final JurisdictionProfiles profiles;
    private final Clock clock;

    DemoCertificates(
            Certificates certificates, Organisations organisations, JurisdictionProfiles profiles, Clock clock) {
        this.certificates = certificates;
        this.organisations = organisations;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Issues what the people's states ask for. */
    void load(List<DemoPerson> people) {
        LocalDate today = OfficialTime.today(clock);
        for (int i = 0; i < people.size(); i++) {
            DemoPerson person = people.get(i);
            if (person.state().everCertified()) {
                bring(certificates.issue(order(person, today, i)), person.state());
            }
        }
    }

    private IssueOrder order(DemoPerson person, LocalDate today, int place) {
        JurisdictionProfile profile = profiles.at(person.unit().region(), today);
        boolean expired = person.state() == DemoPerson.State.EXPIRED;
        LocalDate from = today.minusYears(expired ? profile.certificateYears() : YEARS_HELD)
                .minusDays(1L + (long) place * DAYS_BETWEEN % 300);
        return new IssueOrder(
                "handed-over-" + person.id().value(),
                person.state() == DemoPerson.State.SUPERVISOR_CARD_ONLY
                        ? CertificateKind.SUPERVISION
                        : CertificateKind.ENFORCEMENT,
                new HolderId(person.id().value()),
                person.entry().name(),
                person.unit().id().value(),
                person.unit().path().value(),
                person.unit().name(),
                person.unit().region(),
                category(person.entry().domain()),
                organisations.justiceBureauFor(person.unit().id()).orElseThrow().name(),
                profile.issuerPrefix(),
                from,
                profile.certificateYears(),
                DemoData.ACTOR);
    }

    private static String category(EnforcementDomain domain) {
        return domain.name();
    }

    private void bring(Certificate certificate, DemoPerson.State state) {
        Instant lately = clock.instant().minus(Duration.ofDays(20));
        switch (state) {
            case SUSPENDED -> hold(certificate, HoldKind.SUSPENDED, lately, "涉嫌违规执法，调查期间暂扣证件");
            case LOST -> hold(certificate, HoldKind.LOST, lately, "执法途中遗失，本人已报失");
            case REVIEW_INVALID -> hold(certificate, HoldKind.REVIEW_INVALID, lately, "未在规定期限内完成年度审验");
            case REVOKED ->
                certificates.end(certificate.id(), CertificateStatus.REVOKED, lately, "以欺骗手段取得证件，予以吊销", DemoData.ACTOR);
            default -> {
                // nothing happened to it since
            }
        }
    }

    private void hold(Certificate certificate, HoldKind kind, Instant since, String reason) {
        certificates.hold(certificate.id(), kind, since, reason, DemoData.ACTOR);
    }
}
