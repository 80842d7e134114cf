package org.chizheng.qualification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateStatus;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HolderId;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.OfficerId;
import org.chizheng.profiles.OfficialTime;
import org.springframework.stereotype.Service;

/** Qualifications as of today: that they lapse is computed here, never stored. */
@Service
class KeptQualifications implements Qualifications {

    private final QualificationTable rows;
    private final Certificates certificates;
    private final Clock clock;

    KeptQualifications(QualificationTable rows, Certificates certificates, Clock clock) {
        this.rows = rows;
        this.certificates = certificates;
        this.clock = clock;
    }

    @Override
    public List<Qualification> of(OfficerId officer) {
        return ofAll(List.of(officer)).getOrDefault(officer, List.of());
    }

    @Override
    public Map<OfficerId, List<Qualification>> ofAll(Collection<OfficerId> officers) {
        Map<OfficerId, Map<EnforcementDomain, QualificationTable.Row>> latest = new LinkedHashMap<>();
        rows.of(officers)
                .forEach(row -> latest.computeIfAbsent(row.officer(), id -> new LinkedHashMap<>())
                        .putIfAbsent(row.domain(), row));
        Map<HolderId, List<Certificate>> held = certificates.ofAll(
                latest.keySet().stream().map(id -> new HolderId(id.value())).toList());
        LocalDate today = OfficialTime.today(clock);
        Map<OfficerId, List<Qualification>> found = new LinkedHashMap<>();
        latest.forEach((officer, domains) -> {
            List<Certificate> own = held.getOrDefault(new HolderId(officer.value()), List.of());
            found.put(
                    officer,
                    domains.values().stream()
                            .map(row -> qualification(row, own, today))
                            .toList());
        });
        return found;
    }

    @Override
    public Optional<Qualification> of(OfficerId officer, EnforcementDomain domain) {
        return of(officer).stream()
                .filter(qualification -> qualification.domain() == domain)
                .findFirst();
    }

    private static Qualification qualification(QualificationTable.Row row, List<Certificate> held, LocalDate today) {
        LocalDate goodUntil = held.stream()
                .filter(certificate ->
                        certificate.category().equals(row.domain().name()))
                .filter(certificate -> certificate.status() == CertificateStatus.ACTIVE)
                .map(Certificate::validTo)
                .filter(row.goodUntil()::isBefore)
                .max(LocalDate::compareTo)
                .orElse(row.goodUntil());
        return new Qualification(
                row.officer(),
                row.domain(),
                state(row.cancelled(), goodUntil, today),
                row.qualifiedOn(),
                goodUntil,
                row.profile());
    }

    private static QualificationState state(boolean cancelled, LocalDate goodUntil, LocalDate today) {
        if (cancelled) {
            return QualificationState.CANCELLED;
        }
        return today.isAfter(goodUntil) ? QualificationState.LAPSED : QualificationState.QUALIFIED;
    }
}
