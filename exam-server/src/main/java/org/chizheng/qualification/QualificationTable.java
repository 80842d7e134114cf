package org.chizheng.qualification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.OfficerId;
import org.chizheng.profiles.ProfileId;
import org.chizheng.profiles.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code qualification}. */
@Repository
class QualificationTable {

    private final JdbcClient jdbc;

    QualificationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            OfficerId officer,
            EnforcementDomain domain,
            LocalDate qualifiedOn,
            LocalDate goodUntil,
            ProfileId profile,
            boolean cancelled) {}

    /** Latest first. */
    List<Row> of(Collection<OfficerId> officers) {
        if (officers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT * FROM qualification WHERE officer_id IN (:officers)"
                        + " ORDER BY qualified_on DESC, id DESC")
                .param("officers", officers.stream().map(OfficerId::value).toList())
                .query((row, n) -> new Row(
                        new OfficerId(row.getLong("officer_id")),
                        EnforcementDomain.valueOf(row.getString("domain")),
                        row.getObject("qualified_on", LocalDate.class),
                        row.getObject("good_until", LocalDate.class),
                        new ProfileId(row.getLong("profile_id")),
                        row.getObject("cancelled_at") != null))
                .list();
    }

    /** Stores a qualification; one that rests on the same two exams stays as it is. */
    boolean insert(Row row, ExamId publicExam, ExamId professionalExam, Instant now) {
        return jdbc.sql("""
                INSERT IGNORE INTO qualification (officer_id, domain, qualified_on, good_until, profile_id,
                public_exam_id, professional_exam_id, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                        .params(
                                row.officer().value(),
                                row.domain().name(),
                                row.qualifiedOn(),
                                row.goodUntil(),
                                row.profile().value(),
                                publicExam.value(),
                                professionalExam.value(),
                                StoredTime.of(now))
                        .update()
                > 0;
    }

    int cancel(OfficerId officer, String reason, String by, Instant now) {
        return jdbc.sql("""
                UPDATE qualification SET cancelled_at = ?, cancelled_by = ?, cancel_reason = ?
                WHERE officer_id = ? AND cancelled_at IS NULL""")
                .params(StoredTime.of(now), by, reason, officer.value())
                .update();
    }
}
