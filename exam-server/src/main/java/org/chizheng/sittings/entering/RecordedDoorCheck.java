package org.chizheng.sittings.entering;

import org.chizheng.exams.ExamId;
import org.chizheng.officers.OfficerId;
import org.springframework.context.annotation.Fallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@code identity_check}; steps back where another room answers. */
@Repository
@Fallback
class RecordedDoorCheck implements DoorCheck {

    private final JdbcClient jdbc;

    RecordedDoorCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isConfirmed(ExamId exam, OfficerId candidate, int ordinal) {
        return jdbc.sql("SELECT COUNT(*) FROM identity_check WHERE exam_id = ? AND officer_id = ? AND ordinal = ?")
                        .params(exam.value(), candidate.value(), ordinal)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
