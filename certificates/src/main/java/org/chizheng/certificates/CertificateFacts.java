package org.chizheng.certificates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The append-only table of facts. */
@Repository
class CertificateFacts {

    private final JdbcClient jdbc;

    CertificateFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(CertificateId certificate, CertificateFact fact) {
        jdbc.sql("""
                insert into certificate_facts (certificate, kind, hold, terminal, refers_to, effective_at, recorded_at,
                reason, decided_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(certificate.value(), fact.kind().name())
                .param(name(fact.hold()))
                .param(name(fact.terminal()))
                .param(fact.refersTo())
                .params(Utc.column(fact.effectiveAt()), Utc.column(fact.recordedAt()), fact.reason(), fact.by())
                .update();
    }

    List<CertificateFact> of(CertificateId certificate) {
        return jdbc.sql("select * from certificate_facts where certificate = ? order by id")
                .param(certificate.value())
                .query((row, number) -> fact(row))
                .list();
    }

    /** As {@link #of}, but sees what others committed since this transaction first read. */
    List<CertificateFact> latest(CertificateId certificate) {
        return jdbc.sql("select * from certificate_facts where certificate = ? order by id for update")
                .param(certificate.value())
                .query((row, number) -> fact(row))
                .list();
    }

    Map<CertificateId, List<CertificateFact>> ofAll(Collection<CertificateId> certificates) {
        if (certificates.isEmpty()) {
            return Map.of();
        }
        record Row(CertificateId certificate, CertificateFact fact) {}
        return jdbc
                .sql("select * from certificate_facts where certificate in (:ids) order by id")
                .param("ids", certificates.stream().map(CertificateId::value).toList())
                .query((row, number) -> new Row(new CertificateId(row.getLong("certificate")), fact(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::certificate, Collectors.mapping(Row::fact, Collectors.toUnmodifiableList())));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static CertificateFact fact(ResultSet row) throws SQLException {
        String hold = row.getString("hold");
        String terminal = row.getString("terminal");
        return new CertificateFact(
                row.getLong("id"),
                CertificateFact.Kind.valueOf(row.getString("kind")),
                hold == null ? null : HoldKind.valueOf(hold),
                terminal == null ? null : CertificateStatus.valueOf(terminal),
                row.getObject("refers_to", Long.class),
                Utc.read(row, "effective_at"),
                Utc.read(row, "recorded_at"),
                row.getString("reason"),
                row.getString("decided_by"));
    }
}
