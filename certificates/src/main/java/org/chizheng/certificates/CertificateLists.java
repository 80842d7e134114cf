package org.chizheng.certificates;

import java.time.LocalDate;
import java.util.List;
import org.chizheng.certificates.CertificateFilter.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Filtered lists of certificates. */
@Repository
class CertificateLists {

    private static final int EXPIRING_DAYS = 90;

    private final JdbcClient jdbc;

    CertificateLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StoredCertificate> page(CertificateFilter filter, LocalDate today, int offset, int limit) {
        return filtered("select *", filter, today, " order by id desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> StoredCertificate.read(row))
                .list();
    }

    int count(CertificateFilter filter, LocalDate today) {
        return filtered("select count(*)", filter, today, "")
                .query(Integer.class)
                .single();
    }

    private StatementSpec filtered(String what, CertificateFilter filter, LocalDate today, String rest) {
        String text = filter.text().strip();
        String sql = what + " from certificates where organisation_path like :path"
                + (text.isEmpty()
                        ? ""
                        : " and (number like :text escape '!' or holder_name like :text escape '!'"
                                + " or organisation_name like :text escape '!')")
                + condition(filter.condition());
        StatementSpec statement = jdbc.sql(sql + rest).param("path", filter.organisationPath() + "%");
        if (!text.isEmpty()) {
            statement = statement.param("text", "%" + text.replaceAll("[!%_]", "!$0") + "%");
        }
        if (filter.condition() == Condition.EXPIRING) {
            statement = statement.param("soon", today.plusDays(EXPIRING_DAYS));
        }
        boolean dated = filter.condition() != null && filter.condition() != Condition.ENDED;
        return dated ? statement.param("today", today) : statement;
    }

    private static String condition(@Nullable Condition condition) {
        String active = " and status = 'ACTIVE' and valid_to >= :today";
        return switch (condition) {
            case null -> "";
            case USABLE -> active + " and open_holds = '' and valid_from <= :today";
            case EXPIRING -> active + " and open_holds = '' and valid_from <= :today and valid_to <= :soon";
            case HELD -> active + " and open_holds <> ''";
            case EXPIRED -> " and status = 'ACTIVE' and valid_to < :today";
            case ENDED -> " and status <> 'ACTIVE'";
        };
    }
}
