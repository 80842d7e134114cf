package org.chizheng.certificates;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads from the register; what changes it is passed on to {@link CertificateIssuing} and {@link FactRecording}. */
@Service
@Transactional(readOnly = true)
class CertificateRegister implements Certificates {

    private final CertificateRows rows;
    private final CertificateLists lists;
    private final CertificateFacts facts;
    private final CertificateIssuing issuing;
    private final FactRecording recording;
    private final Clock clock;

    CertificateRegister(
            CertificateRows rows,
            CertificateLists lists,
            CertificateFacts facts,
            CertificateIssuing issuing,
            FactRecording recording,
            Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.facts = facts;
        this.issuing = issuing;
        this.recording = recording;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Certificate issue(IssueOrder order) {
        return issuing.issue(order);
    }

    @Override
    @Transactional
    public Certificate replace(Replacement replacement) {
        return issuing.replace(replacement);
    }

    @Override
    public Optional<Certificate> find(CertificateId id) {
        return rows.find(id).map(this::now);
    }

    @Override
    public Optional<Certificate> byNumber(String number) {
        return rows.byNumber(number).map(this::now);
    }

    @Override
    public List<Certificate> of(HolderId holder) {
        return rows.of(List.of(holder)).stream().map(this::now).toList();
    }

    @Override
    public Map<HolderId, List<Certificate>> ofAll(Collection<HolderId> holders) {
        return rows.of(holders).stream()
                .map(this::now)
                .collect(Collectors.groupingBy(Certificate::holder, LinkedHashMap::new, Collectors.toList()));
    }

    @Override
    public List<Certificate> below(String organisationPath) {
        return page(CertificateFilter.below(organisationPath), 0, Integer.MAX_VALUE);
    }

    @Override
    public List<Certificate> page(CertificateFilter filter, int offset, int limit) {
        return lists.page(filter, today(), offset, limit).stream()
                .map(this::now)
                .toList();
    }

    @Override
    public int count(CertificateFilter filter) {
        return lists.count(filter, today());
    }

    @Override
    public List<CertificateFact> facts(CertificateId id) {
        return facts.of(id);
    }

    @Override
    public List<Standing> standings(HolderId holder, Instant asOf, Instant knownAt) {
        List<StoredCertificate> known = rows.of(List.of(holder)).stream()
                .filter(certificate -> !certificate.recordedAt().isAfter(knownAt))
                .toList();
        Map<CertificateId, List<CertificateFact>> histories =
                facts.ofAll(known.stream().map(StoredCertificate::id).toList());
        return known.stream()
                .map(certificate -> certificate.standing(
                        new CertificateHistory(
                                certificate.validity(), histories.getOrDefault(certificate.id(), List.of())),
                        asOf,
                        knownAt))
                .toList();
    }

    @Override
    @Transactional
    public void hold(CertificateId id, HoldKind kind, Instant since, String reason, String by) {
        recording.hold(id, kind, since, reason, by);
    }

    @Override
    @Transactional
    public void lift(CertificateId id, HoldKind kind, String reason, String by) {
        recording.lift(id, kind, reason, by);
    }

    @Override
    @Transactional
    public void end(CertificateId id, CertificateStatus terminal, Instant since, String reason, String by) {
        recording.end(id, terminal, since, reason, by);
    }

    @Override
    @Transactional
    public void correct(CertificateId id, long fact, String reason, String by) {
        recording.correct(id, fact, reason, by);
    }

    private LocalDate today() {
        return ValidityPeriod.dayOf(clock.instant());
    }

    private Certificate now(StoredCertificate stored) {
        return stored.on(today());
    }
}
