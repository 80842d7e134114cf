package org.chizheng.exams.seating;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.SittingId;
import org.chizheng.officers.OfficerId;
import org.chizheng.profiles.StoredTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code exam_deferral}; only ever added. */
@Repository
class DeferralTable {

    private final JdbcClient jdbc;

    DeferralTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(
            ExamId exam,
            OfficerId officer,
            boolean granted,
            String reason,
            @Nullable String document,
            @Nullable SittingId from,
            String by,
            Instant now) {
        jdbc.sql("""
                        INSERT INTO exam_deferral (exam_id, officer_id, granted, reason, document, from_sitting,
                            decided_by, decided_at)
                        VALUES (:exam, :officer, :granted, :reason, :document, :from, :by, :at)""")
                .param("exam", exam.value())
                .param("officer", officer.value())
                .param("granted", granted)
                .param("reason", reason)
                .param("document", document)
                .param("from", from == null ? null : from.value())
                .param("by", by)
                .param("at", StoredTime.of(now))
                .update();
    }

    /** All decisions of an exam, latest first. */
    List<Deferral> of(ExamId exam) {
        return jdbc.sql("SELECT * FROM exam_deferral WHERE exam_id = ? ORDER BY id DESC")
                .param(exam.value())
                .query((row, n) -> new Deferral(
                        new OfficerId(row.getLong("officer_id")),
                        row.getBoolean("granted"),
                        row.getString("reason"),
                        row.getString("document"),
                        row.getString("decided_by"),
                        StoredTime.read(row, "decided_at")))
                .list();
    }

    /** Where a candidate was to sit before the last decision, if that sitting is still held. */
    Optional<SittingId> before(ExamId exam, OfficerId officer) {
        return jdbc.sql("""
                        SELECT s.id FROM exam_deferral d JOIN exam_sitting s ON s.id = d.from_sitting
                        WHERE d.id = (SELECT MAX(id) FROM exam_deferral WHERE exam_id = ? AND officer_id = ?)""")
                .params(exam.value(), officer.value())
                .query((row, n) -> new SittingId(row.getLong(1)))
                .optional();
    }
}
