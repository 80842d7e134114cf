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

    /** A confirmation. */
    record Check(OfficerId officer, int ordinal) {}

    /** Who is confirmed at an exam, and for which attempt. */
    Set<Check> confirmed(ExamId exam) {
        return new HashSet<>(jdbc.sql("SELECT officer_id, ordinal FROM identity_check WHERE exam_id = ?")
                .param(exam.value())
                .query((row, n) -> new Check(new OfficerId(row.getLong("officer_id")), row.getInt("ordinal")))
                .list());
    }

    /** Confirms; where two do so at once, the row of the first stays. */
    void confirm(ExamId exam, Check check, String by, Instant at, String note) {
        jdbc.sql("""
                        INSERT INTO identity_check (exam_id, officer_id, ordinal, confirmed_by, confirmed_at, note)
                        VALUES (:exam, :officer, :ordinal, :by, :at, :note)
                        ON DUPLICATE KEY UPDATE exam_id = VALUES(exam_id)""")
                .param("exam", exam.value())
                .param("officer", check.officer().value())
                .param("ordinal", check.ordinal())
                .param("by", by)
                .param("at", StoredTime.of(at))
                .param("note", note.isEmpty() ? null : note)
                .update();
    }

    void withdraw(ExamId exam, Check check) {
        jdbc.sql("DELETE FROM identity_check WHERE exam_id = ? AND officer_id = ? AND ordinal = ?")
                .params(exam.value(), check.officer().value(), check.ordinal())
                .update();
    }
}
