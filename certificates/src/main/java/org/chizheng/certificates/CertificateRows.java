package org.chizheng.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of certificates. */
@Repository
class CertificateRows {

    private final JdbcClient jdbc;

    CertificateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stores a new certificate.
     *
     * @throws org.springframework.dao.DuplicateKeyException if one was issued for the same application
     */
    void insert(
            CertificateNumber number,
            IssueOrder order,
            LocalDate issuedOn,
            LocalDate validTo,
            @Nullable CertificateId previous,
            Instant now) {
        jdbc.sql("""
                insert into certificates (number, application, kind, holder, holder_name, organisation,
                organisation_path, organisation_name, region, category, issuer_name, issued_on, valid_from, valid_to,
                previous, recorded_at, status, open_holds) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')
                """)
                .params(
                        number.value(),
                        order.application(),
                        order.kind().name(),
                        order.holder().value(),
                        order.holderName(),
                        order.organisation(),
                        order.organisationPath(),
                        order.organisationName(),
                        order.region(),
                        order.category(),
                        order.issuerName(),
                        issuedOn,
                        order.validFrom(),
                        validTo)
                .param(previous == null ? null : previous.value())
                .params(Utc.column(now), CertificateStatus.ACTIVE.name())
                .update();
    }

    Optional<StoredCertificate> forApplication(String application) {
        return one("application = ?", application);
    }

    /** As {@link #forApplication}, but sees what others committed since this transaction first read. */
    Optional<StoredCertificate> latestForApplication(String application) {
        return one("application = ? for update", application);
    }

    Optional<StoredCertificate> byNumber(String number) {
        return one("number = ?", number);
    }

    Optional<StoredCertificate> find(CertificateId id) {
        return one("id = ?", id.value());
    }

    /** Keeps the certificate to this transaction, so that its facts follow one another. */
    Optional<StoredCertificate> lock(CertificateId id) {
        return one("id = ? for update", id.value());
    }

    private Optional<StoredCertificate> one(String condition, Object value) {
        return jdbc.sql("select * from certificates where " + condition)
                .param(value)
                .query((row, number) -> StoredCertificate.read(row))
                .optional();
    }

    List<StoredCertificate> of(Collection<HolderId> holders) {
        if (holders.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from certificates where holder in (:holders) order by id desc")
                .param("holders", holders.stream().map(HolderId::value).toList())
                .query((row, number) -> StoredCertificate.read(row))
                .list();
    }

    void project(CertificateId id, CertificateHistory history) {
        String holds = history.openHolds().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        jdbc.sql("update certificates set status = ?, open_holds = ? where id = ?")
                .params(history.status().name(), holds, id.value())
                .update();
    }
}
