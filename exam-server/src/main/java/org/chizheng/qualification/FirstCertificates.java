package org.chizheng.qualification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateKind;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HolderId;
import org.chizheng.officers.OfficerId;
import org.chizheng.training.CertifiedSince;
import org.springframework.stereotype.Component;

/** Tells the hours ledger who got the first certificate in a year. */
@Component
class FirstCertificates implements CertifiedSince {

    private final Certificates certificates;

    FirstCertificates(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public Map<OfficerId, LocalDate> during(int year, Collection<OfficerId> officers) {
        Map<HolderId, List<Certificate>> held = certificates.ofAll(
                officers.stream().map(officer -> new HolderId(officer.value())).toList());
        Map<OfficerId, LocalDate> first = new HashMap<>();
        held.forEach((holder, all) -> all.stream()
                .filter(certificate -> certificate.kind() == CertificateKind.ENFORCEMENT)
                .map(Certificate::validFrom)
                .min(LocalDate::compareTo)
                .filter(day -> day.getYear() == year)
                .ifPresent(day -> first.put(new OfficerId(holder.value()), day)));
        return first;
    }
}
