package org.chizheng.certificates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.chizheng.certificates.Standing.Impediment;

/** A row of the register: what never changes of a certificate, and what its facts come to now. */
record StoredCertificate(
        CertificateId id,
        String number,
        CertificateKind kind,
        HolderId holder,
        String holderName,
        long organisation,
        String organisationPath,
        String organisationName,
        String region,
        String category,
        String issuerName,
        LocalDate issuedOn,
        ValidityPeriod validity,
        Instant recordedAt,
        CertificateStatus status,
        Set<HoldKind> openHolds) {

    static StoredCertificate read(ResultSet row) throws SQLException {
        return new StoredCertificate(
                new CertificateId(row.getLong("id")),
                row.getString("number"),
                CertificateKind.valueOf(row.getString("kind")),
                new HolderId(row.getLong("holder")),
                row.getString("holder_name"),
                row.getLong("organisation"),
                row.getString("organisation_path"),
                row.getString("organisation_name"),
                row.getString("region"),
                row.getString("category"),
                row.getString("issuer_name"),
                row.getObject("issued_on", LocalDate.class),
                new ValidityPeriod(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                Utc.read(row, "recorded_at"),
                CertificateStatus.valueOf(row.getString("status")),
                holds(row.getString("open_holds")));
    }

    private static Set<HoldKind> holds(String column) {
        Set<HoldKind> holds = EnumSet.noneOf(HoldKind.class);
        for (HoldKind kind : HoldKind.values()) {
            if (column.contains(kind.name())) {
                holds.add(kind);
            }
        }
        return holds;
    }

    /** The certificate on this official day; running out is computed here, never stored. */
    Certificate on(LocalDate today) {
        Set<Impediment> impediments = EnumSet.noneOf(Impediment.class);
        if (today.isBefore(validity.from())) {
            impediments.add(Impediment.NOT_YET_VALID);
        }
        if (today.isAfter(validity.to())) {
            impediments.add(Impediment.EXPIRED);
        }
        openHolds.forEach(hold -> impediments.add(Impediment.valueOf(hold.name())));
        if (status != CertificateStatus.ACTIVE) {
            impediments.add(Impediment.valueOf(status.name()));
        }
        return new Certificate(
                id,
                number,
                kind,
                holder,
                holderName,
                organisation,
                organisationPath,
                organisationName,
                region,
                category,
                issuerName,
                issuedOn,
                validity.from(),
                validity.to(),
                status,
                openHolds,
                impediments);
    }

    Standing standing(CertificateHistory history, Instant asOf, Instant knownAt) {
        return new Standing(
                id,
                number,
                kind,
                holder,
                organisation,
                region,
                category,
                validity.from(),
                validity.to(),
                asOf,
                history.impediments(asOf, knownAt));
    }
}
