package org.chizheng.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chizheng.officers.OfficerId;
import org.chizheng.profiles.StoredTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is on the list of a session, and what became of it. */
@Repository
class AttendanceTable {

    private static final String ATTENDANCES = """
            SELECT a.*, (SELECT COALESCE(SUM(e.minutes), 0) FROM hours_ledger_entry e
            WHERE e.session_id = a.session_id AND e.officer_id = a.officer_id) AS minutes
            FROM training_attendance a""" + " ";

    private final JdbcClient jdbc;

    AttendanceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void enrol(SessionId session, OfficerId officer, String by, Instant now) {
        jdbc.sql("""
                INSERT INTO training_attendance (session_id, officer_id, state, decided_by, decided_at)
                VALUES (?, ?, ?, ?, ?)""")
                .params(session.value(), officer.value(), AttendanceState.ENROLLED.name(), by, StoredTime.of(now))
                .update();
    }

    boolean withdraw(SessionId session, OfficerId officer) {
        return jdbc.sql(
                                "DELETE FROM training_attendance WHERE session_id = ? AND officer_id = ? AND state = 'ENROLLED'")
                        .params(session.value(), officer.value())
                        .update()
                > 0;
    }

    void sign(Attendance attendance, Instant in, @Nullable Instant out, String by, Instant now) {
        update(attendance, "signed_in_at = :in, signed_out_at = :out, ", AttendanceState.SIGNED_IN, by, now)
                .param("in", StoredTime.of(in))
                .param("out", StoredTime.ofNullable(out))
                .update();
    }

    void decide(Attendance attendance, AttendanceState state, String by, Instant now) {
        update(attendance, "", state, by, now).update();
    }

    private JdbcClient.StatementSpec update(
            Attendance attendance, String more, AttendanceState state, String by, Instant now) {
        return jdbc.sql("UPDATE training_attendance SET " + more
                        + "state = :state, decided_by = :by, decided_at = :now"
                        + " WHERE session_id = :session AND officer_id = :officer")
                .param("session", attendance.session().value())
                .param("officer", attendance.officer().value())
                .param("state", state.name())
                .param("by", by)
                .param("now", StoredTime.of(now));
    }

    Optional<Attendance> find(SessionId session, OfficerId officer) {
        return jdbc.sql(ATTENDANCES + "WHERE a.session_id = ? AND a.officer_id = ?")
                .params(session.value(), officer.value())
                .query((row, n) -> attendance(row))
                .optional();
    }

    List<Attendance> of(SessionId session) {
        return jdbc.sql(ATTENDANCES + "WHERE a.session_id = ? ORDER BY a.id")
                .param(session.value())
                .query((row, n) -> attendance(row))
                .list();
    }

    private static Attendance attendance(ResultSet row) throws SQLException {
        return new Attendance(
                new SessionId(row.getLong("session_id")),
                new OfficerId(row.getLong("officer_id")),
                AttendanceState.valueOf(row.getString("state")),
                StoredTime.readNullable(row, "signed_in_at"),
                StoredTime.readNullable(row, "signed_out_at"),
                row.getInt("minutes"));
    }
}
