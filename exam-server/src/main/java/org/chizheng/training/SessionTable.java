package org.chizheng.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.profiles.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** Planned sessions. */
@Repository
class SessionTable {

    private static final String SESSIONS = "SELECT s.*, " + CourseTable.COLUMNS + """
            , (SELECT COUNT(*) FROM training_attendance a WHERE a.session_id = s.id) AS enrolled,
            (SELECT COUNT(*) FROM training_attendance a WHERE a.session_id = s.id AND a.state = 'CONFIRMED') AS confirmed
            FROM training_session s JOIN training_course_version v ON v.id = s.course_version_id
            JOIN training_course c ON c.id = v.course_id""" + " ";

    private final JdbcClient jdbc;

    SessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SessionId insert(Caller caller, SessionPlan plan, Instant now) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                INSERT INTO training_session (course_version_id, organisation_id, organisation_path, topic, place,
                starts_at, ends_at, cancelled, planned_by, planned_at) VALUES (?, ?, ?, ?, ?, ?, ?, FALSE, ?, ?)""")
                .params(
                        plan.course().value(),
                        caller.organisation().value(),
                        caller.path().value(),
                        plan.topic(),
                        plan.place(),
                        StoredTime.of(plan.from()),
                        StoredTime.of(plan.to()),
                        caller.name(),
                        StoredTime.of(now))
                .update(key, "id");
        return new SessionId(Objects.requireNonNull(key.getKey()).longValue());
    }

    void cancel(SessionId id) {
        jdbc.sql("UPDATE training_session SET cancelled = TRUE WHERE id = ?")
                .param(id.value())
                .update();
    }

    Optional<TrainingSession> find(SessionId id) {
        return jdbc.sql(SESSIONS + "WHERE s.id = ?")
                .param(id.value())
                .query((row, n) -> session(row))
                .optional();
    }

    /** Keeps a session to this transaction. */
    void lock(SessionId id) {
        jdbc.sql("SELECT id FROM training_session WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(Long.class)
                .optional();
    }

    List<TrainingSession> below(OrganisationPath path) {
        return jdbc.sql(SESSIONS + "WHERE s.organisation_path LIKE ? ORDER BY s.starts_at DESC, s.id DESC")
                .param(path.likePattern())
                .query((row, n) -> session(row))
                .list();
    }

    List<TrainingSession> of(OfficerId officer) {
        return jdbc.sql(SESSIONS + """
                WHERE s.cancelled = FALSE
                AND s.id IN (SELECT a.session_id FROM training_attendance a WHERE a.officer_id = ?)
                ORDER BY s.starts_at DESC, s.id DESC""")
                .param(officer.value())
                .query((row, n) -> session(row))
                .list();
    }

    private static TrainingSession session(ResultSet row) throws SQLException {
        return new TrainingSession(
                new SessionId(row.getLong("id")),
                CourseTable.course(row),
                row.getString("topic"),
                row.getString("place"),
                StoredTime.read(row, "starts_at"),
                StoredTime.read(row, "ends_at"),
                new OrganisationId(row.getLong("organisation_id")),
                new OrganisationPath(row.getString("organisation_path")),
                row.getBoolean("cancelled"),
                row.getInt("enrolled"),
                row.getInt("confirmed"));
    }
}
