package org.chizheng.qualification;

import java.util.List;
import java.util.Optional;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateFact;
import org.chizheng.certificates.CertificateFilter;
import org.chizheng.certificates.CertificateId;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HolderId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Certificates as people may see them: the own ones, or those of the own organisation and below. */
@Service
public class CertificateLookup {

    private static final Role[] READERS = {Role.COORDINATOR, Role.ISSUER, Role.SUPERVISOR};

    private final Certificates certificates;

    CertificateLookup(Certificates certificates) {
        this.certificates = certificates;
    }

    /** The caller's own, newest first. */
    public List<Certificate> own(Caller caller) {
        return caller.asOfficer()
                .map(officer -> certificates.of(new HolderId(officer.value())))
                .orElse(List.of());
    }

    /** A part of the filtered list at or below the caller's place, newest first. */
    public List<Certificate> page(
            Caller caller, String text, CertificateFilter.@Nullable Condition condition, int offset, int limit) {
        return certificates.page(filter(caller, text, condition), offset, limit);
    }

    /** How many the filter finds. */
    public int count(Caller caller, String text, CertificateFilter.@Nullable Condition condition) {
        return certificates.count(filter(caller, text, condition));
    }

    private static CertificateFilter filter(
            Caller caller, String text, CertificateFilter.@Nullable Condition condition) {
        caller.require(READERS);
        return new CertificateFilter(caller.path().value(), text, condition);
    }

    /** One certificate, if the caller may see it. */
    public Optional<Certificate> find(Caller caller, CertificateId id) {
        return certificates.find(id).filter(certificate -> isVisible(caller, certificate));
    }

    /** What is on record about a certificate that the caller may see, in the order of recording; else empty. */
    public List<CertificateFact> facts(Caller caller, CertificateId id) {
        return find(caller, id).map(visible -> certificates.facts(id)).orElse(List.of());
    }

    private static boolean isVisible(Caller caller, Certificate certificate) {
        return CareAuthority.isOwn(caller, certificate)
                || caller.is(READERS) && caller.sees(new OrganisationPath(certificate.organisationPath()));
    }
}
