package org.chizheng.sittings.invigilation;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.OfficerId;
import org.chizheng.profiles.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code identity_check}. */
@Repository
class IdentityTable {

    private final JdbcClient jdbc;

    IdentityTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who is confirmed at an exam. */
    Set<OfficerId> confirmed(ExamId exam) {
        return new HashSet<>(jdbc.sql("SELECT officer_id FROM identity_check WHERE exam_id = ?")
                .param(exam.value())
                .query((row, n) -> new OfficerId(row.getLong("officer_id")))
                .list());
    }

    /** Confirms; where two do so at once, the row of the first stays. */
    void confirm(ExamId exam, OfficerId officer, String by, Instant at, String note) {
        jdbc.sql("""
                        INSERT INTO identity_check (exam_id, officer_id, confirmed_by, confirmed_at, note)
                        VALUES (:exam, :officer, :by, :at, :note)
                        ON DUPLICATE KEY UPDATE exam_id = VALUES(exam_id)""")
                .param("exam", exam.value())
                .param("officer", officer.value())
                .param("by", by)
                .param("at", StoredTime.of(at))
                .param("note", note.isEmpty() ? null : note)
                .update();
    }

    void withdraw(ExamId exam, OfficerId officer) {
        jdbc.sql("DELETE FROM identity_check WHERE exam_id = ? AND officer_id = ?")
                .params(exam.value(), officer.value())
                .update();
    }
}
