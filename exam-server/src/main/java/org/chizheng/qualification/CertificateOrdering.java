package org.chizheng.qualification;

import java.time.Clock;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateKind;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HolderId;
import org.chizheng.certificates.IssueOrder;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.Organisations;
import org.chizheng.profiles.JurisdictionProfile;
import org.chizheng.profiles.JurisdictionProfiles;
import org.chizheng.profiles.OfficialTime;
import org.springframework.stereotype.Component;

/** Writes the orders that certificates are issued by. */
@Component
class CertificateOrdering {

    private final Certificates certificates;
    private final Organisations organisations;
    private final JurisdictionProfiles profiles;
    private final Clock clock;

    CertificateOrdering(
            Certificates certificates, Organisations organisations, JurisdictionProfiles profiles, Clock clock) {
        this.certificates = certificates;
        this.organisations = organisations;
        this.profiles = profiles;
        this.clock = clock;
    }

    Certificate issue(Application application, Officer officer, Caller issuer) {
        return certificates.issue(order(
                "application:" + application.id().value(),
                CertificateKind.ENFORCEMENT,
                officer,
                application.bureauName(),
                profiles.version(application.profile()),
                issuer));
    }

    /** An order by what the register and the profile say today. */
    IssueOrder order(String application, CertificateKind kind, Officer officer, Organisation bureau, Caller issuer) {
        return order(application, kind, officer, bureau.name(), profileOf(officer), issuer);
    }

    JurisdictionProfile profileOf(Officer officer) {
        return profiles.at(unit(officer).region(), OfficialTime.today(clock));
    }

    private Organisation unit(Officer officer) {
        return organisations.find(officer.organisation()).orElseThrow();
    }

    private IssueOrder order(
            String application,
            CertificateKind kind,
            Officer officer,
            String bureauName,
            JurisdictionProfile profile,
            Caller issuer) {
        return new IssueOrder(
                application,
                kind,
                new HolderId(officer.id().value()),
                officer.name(),
                officer.organisation().value(),
                officer.organisationPath().value(),
                officer.organisationName(),
                unit(officer).region(),
                officer.domain().name(),
                bureauName,
                profile.issuerPrefix(),
                OfficialTime.today(clock),
                profile.certificateYears(),
                issuer.name());
    }
}
