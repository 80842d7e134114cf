package org.chizheng.qualification;

import java.util.NoSuchElementException;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateId;
import org.chizheng.certificates.Certificates;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.Role;
import org.springframework.stereotype.Component;

/** Who may do something to a certificate; stops everybody else. */
@Component
class CareAuthority {

    private final Certificates certificates;
    private final Organisations organisations;

    CareAuthority(Certificates certificates, Organisations organisations) {
        this.certificates = certificates;
        this.organisations = organisations;
    }

    /** A certificate for its supervisor: of the area in which it was issued, or above. */
    Certificate forSupervisor(Caller caller, CertificateId id) {
        caller.require(Role.SUPERVISOR);
        return inScope(caller, id);
    }

    /** A certificate for its issuing authority: the responsible justice bureau, or one above. */
    Certificate forIssuer(Caller caller, CertificateId id) {
        caller.require(Role.ISSUER);
        Certificate certificate = inScope(caller, id);
        Organisation bureau = organisations
                .justiceBureauFor(new OrganisationId(certificate.organisation()))
                .orElseThrow();
        caller.requireSees(bureau.path());
        return certificate;
    }

    /** A certificate for who may report it lost: the holder, or a coordinator of the unit or above. */
    Certificate forReport(Caller caller, CertificateId id) {
        Certificate certificate = existing(id);
        if (!isOwn(caller, certificate)) {
            caller.require(Role.COORDINATOR);
            caller.requireSees(new OrganisationPath(certificate.organisationPath()));
        }
        return certificate;
    }

    static boolean isOwn(Caller caller, Certificate certificate) {
        return caller.asOfficer()
                .filter(officer -> officer.value() == certificate.holder().value())
                .isPresent();
    }

    private Certificate inScope(Caller caller, CertificateId id) {
        Certificate certificate = existing(id);
        caller.requireSees(new OrganisationPath(certificate.organisationPath()));
        return certificate;
    }

    Certificate existing(CertificateId id) {
        return certificates.find(id).orElseThrow(() -> new NoSuchElementException("no certificate " + id.value()));
    }
}
