package org.chizheng.exams;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chizheng.profiles.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code exam_sitting}. */
@Repository
class SittingTable {

    private final JdbcClient jdbc;

    SittingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sittings of an exam, next first. */
    List<Sitting> of(ExamId exam) {
        return jdbc.sql("SELECT * FROM exam_sitting WHERE exam_id = ? ORDER BY opens_at, id")
                .param(exam.value())
                .query(SittingTable::sitting)
                .list();
    }

    Optional<Sitting> find(SittingId id) {
        return jdbc.sql("SELECT * FROM exam_sitting WHERE id = ?")
                .param(id.value())
                .query(SittingTable::sitting)
                .optional();
    }

    private static Sitting sitting(ResultSet row, int n) throws SQLException {
        return new Sitting(
                new SittingId(row.getLong("id")),
                new ExamId(row.getLong("exam_id")),
                SittingKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("room"),
                StoredTime.read(row, "opens_at"),
                StoredTime.read(row, "closes_at"),
                row.getObject("seats", Integer.class));
    }
}
