package org.chizheng.exams.seating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chizheng.exams.AccessCode;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.SittingId;
import org.chizheng.exams.SittingKind;
import org.chizheng.profiles.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Rows of {@code exam_sitting}. */
@Repository
public class SittingTable {

    private final JdbcClient jdbc;

    SittingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sittings of an exam, next first. */
    public List<Sitting> of(ExamId exam) {
        return jdbc.sql("SELECT * FROM exam_sitting WHERE exam_id = ? ORDER BY opens_at, id")
                .param(exam.value())
                .query(SittingTable::sitting)
                .list();
    }

    /** A sitting as it is now. */
    public Optional<Sitting> find(SittingId id) {
        return jdbc.sql("SELECT * FROM exam_sitting WHERE id = ?")
                .param(id.value())
                .query(SittingTable::sitting)
                .optional();
    }

    /** Locks the rows until the end of the transaction, in the order of their ids. */
    public void hold(Collection<SittingId> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id FROM exam_sitting WHERE id IN (:ids) ORDER BY id FOR UPDATE")
                    .param("ids", ids.stream().map(SittingId::value).toList())
                    .query(Long.class)
                    .list();
        }
    }

    SittingId insert(ExamId exam, SittingPlan plan, AccessCode code) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        params(jdbc.sql("""
                        INSERT INTO exam_sitting (exam_id, kind, name, room, opens_at, closes_at, seats, access_code)
                        VALUES (:exam, :kind, :name, :room, :opens, :closes, :seats, :code)"""), plan)
                .param("exam", exam.value())
                .param("code", code.value())
                .update(key, "id");
        return new SittingId(Objects.requireNonNull(key.getKey()).longValue());
    }

    void update(SittingId id, SittingPlan plan) {
        params(jdbc.sql("""
                        UPDATE exam_sitting SET kind = :kind, name = :name, room = :room, opens_at = :opens,
                            closes_at = :closes, seats = :seats WHERE id = :id"""), plan).param("id", id.value()).update();
    }

    void delete(SittingId id) {
        jdbc.sql("DELETE FROM exam_sitting WHERE id = ?").param(id.value()).update();
    }

    /** The code that is read out there; empty also for a sitting of another exam. */
    public Optional<AccessCode> code(ExamId exam, SittingId id) {
        return jdbc.sql("SELECT access_code FROM exam_sitting WHERE exam_id = ? AND id = ? AND access_code IS NOT NULL")
                .params(exam.value(), id.value())
                .query((row, n) -> new AccessCode(row.getString(1)))
                .optional();
    }

    private static StatementSpec params(StatementSpec sql, SittingPlan plan) {
        return sql.param("kind", plan.kind().name())
                .param("name", plan.name())
                .param("room", plan.room())
                .param("opens", StoredTime.of(plan.opens()))
                .param("closes", StoredTime.of(plan.closes()))
                .param("seats", plan.seats());
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
