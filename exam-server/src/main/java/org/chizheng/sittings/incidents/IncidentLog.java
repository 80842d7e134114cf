package org.chizheng.sittings.incidents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.SittingId;
import org.chizheng.profiles.StoredTime;
import org.chizheng.sittings.AttemptId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of a sitting: appended to in the transaction of what it tells, never changed. Callers answer for the scope. */
@Component
public class IncidentLog {

    private static final String SYSTEM = "system";

    private final JdbcClient jdbc;
    private final Clock clock;

    IncidentLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes the same of several attempts. */
    public void append(Collection<AttemptId> attempts, IncidentKind kind, String told, String actor) {
        if (attempts.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO sitting_incident (exam_id, sitting_id, attempt_id, kind, told, actor, noted_at)
                        SELECT exam_id, sitting_id, id, :kind, :told, :actor, :at FROM attempt WHERE id IN (:ids)
                        ORDER BY id""")
                .param("kind", kind.name())
                .param("told", told)
                .param("actor", actor)
                .param("at", StoredTime.of(clock.instant()))
                .param("ids", attempts.stream().map(AttemptId::value).toList())
                .update();
    }

    /** Notes something of a room: a sitting, or the whole exam where it is null. */
    public void appendRoom(ExamId exam, @Nullable SittingId sitting, IncidentKind kind, String told, String actor) {
        jdbc.sql("""
                        INSERT INTO sitting_incident (exam_id, sitting_id, kind, told, actor, noted_at)
                        VALUES (:exam, :sitting, :kind, :told, :actor, :at)""")
                .param("exam", exam.value())
                .param("sitting", sitting == null ? null : sitting.value())
                .param("kind", kind.name())
                .param("told", told)
                .param("actor", actor)
                .param("at", StoredTime.of(clock.instant()))
                .update();
    }

    /** Notes something of one attempt; nothing if it is none of this exam. */
    public void append(ExamId exam, AttemptId attempt, IncidentKind kind, String told, String actor) {
        jdbc.sql("""
                        INSERT INTO sitting_incident (exam_id, sitting_id, attempt_id, kind, told, actor, noted_at)
                        SELECT exam_id, sitting_id, id, :kind, :told, :actor, :at FROM attempt
                        WHERE id = :id AND exam_id = :exam""")
                .param("kind", kind.name())
                .param("told", told)
                .param("actor", actor)
                .param("at", StoredTime.of(clock.instant()))
                .param("id", attempt.value())
                .param("exam", exam.value())
                .update();
    }

    /** Notes what the server itself saw. */
    public void append(AttemptId attempt, IncidentKind kind, String told) {
        append(List.of(attempt), kind, told, SYSTEM);
    }

    /** The last lines of an exam, newest first. */
    public List<Incident> at(ExamId exam, int most) {
        return jdbc.sql("SELECT * FROM sitting_incident WHERE exam_id = ? ORDER BY id DESC LIMIT ?")
                .params(exam.value(), most)
                .query(IncidentLog::incident)
                .list();
    }

    /** The last lines of one sitting of an exam, and those that concern the whole exam, newest first. */
    public List<Incident> at(ExamId exam, SittingId sitting, int most) {
        return jdbc.sql("""
                        SELECT * FROM sitting_incident WHERE exam_id = ?
                            AND (sitting_id = ? OR sitting_id IS NULL AND attempt_id IS NULL)
                        ORDER BY id DESC LIMIT ?""")
                .params(exam.value(), sitting.value(), most)
                .query(IncidentLog::incident)
                .list();
    }

    /** All lines of an attempt at this exam, oldest first. */
    public List<Incident> of(ExamId exam, AttemptId attempt) {
        return jdbc.sql("SELECT * FROM sitting_incident WHERE attempt_id = ? AND exam_id = ? ORDER BY id")
                .params(attempt.value(), exam.value())
                .query(IncidentLog::incident)
                .list();
    }

    private static Incident incident(ResultSet row, int n) throws SQLException {
        Long attempt = row.getObject("attempt_id", Long.class);
        return new Incident(
                row.getLong("id"),
                attempt == null ? null : new AttemptId(attempt),
                IncidentKind.valueOf(row.getString("kind")),
                row.getString("told"),
                row.getString("actor"),
                StoredTime.read(row, "noted_at"));
    }
}
