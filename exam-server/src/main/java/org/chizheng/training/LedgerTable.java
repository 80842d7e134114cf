package org.chizheng.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.chizheng.officers.OfficerId;
import org.chizheng.profiles.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the hours ledger; they are added, never changed. */
@Repository
class LedgerTable {

    private static final String ENTRIES = "SELECT e.*, v.title FROM hours_ledger_entry e"
            + " JOIN training_course_version v ON v.id = e.course_version_id ";

    private final JdbcClient jdbc;

    LedgerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a person's ledger to this transaction. */
    void lock(OfficerId officer) {
        jdbc.sql("""
                INSERT INTO hours_ledger_person (officer_id, bookings) VALUES (?, 1)
                ON DUPLICATE KEY UPDATE bookings = bookings + 1""").param(officer.value()).update();
    }

    /** Credits that were not taken back; sees what others committed since this transaction first read. */
    List<LedgerEntry> latestCredits(OfficerId officer) {
        List<LedgerEntry> all = jdbc.sql(ENTRIES + "WHERE e.officer_id = ? ORDER BY e.id FOR UPDATE")
                .param(officer.value())
                .query((row, n) -> entry(row))
                .list();
        return all.stream()
                .filter(entry -> entry.reverses() == null)
                .filter(entry ->
                        all.stream().noneMatch(other -> Long.valueOf(entry.id()).equals(other.reverses())))
                .toList();
    }

    void credit(OfficerId officer, TrainingSession session, CountedTime piece, String by, Instant now) {
        insert().params(
                        officer.value(),
                        session.course().content().bucket().name(),
                        piece.year(),
                        piece.minutes(),
                        StoredTime.of(piece.from()),
                        StoredTime.of(piece.to()),
                        session.id().value(),
                        session.course().version().value())
                .param(null)
                .params("", by, StoredTime.of(now))
                .update();
    }

    void reverse(LedgerEntry credit, String reason, String by, Instant now) {
        insert().params(
                        credit.officer().value(),
                        credit.bucket().name(),
                        credit.year(),
                        -credit.minutes(),
                        StoredTime.of(credit.from()),
                        StoredTime.of(credit.to()),
                        credit.session().value(),
                        credit.course().value(),
                        credit.id(),
                        reason,
                        by,
                        StoredTime.of(now))
                .update();
    }

    private JdbcClient.StatementSpec insert() {
        return jdbc.sql("""
                INSERT INTO hours_ledger_entry (officer_id, bucket, hours_year, minutes, from_at, to_at, session_id,
                course_version_id, reverses, reason, recorded_by, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
    }

    List<LedgerEntry> of(OfficerId officer, int year) {
        return jdbc.sql(ENTRIES + "WHERE e.officer_id = ? AND e.hours_year = ? ORDER BY e.from_at DESC, e.id DESC")
                .params(officer.value(), year)
                .query((row, n) -> entry(row))
                .list();
    }

    /** Minutes of one person in one bucket. */
    record Sum(OfficerId officer, Bucket bucket, int minutes) {}

    List<Sum> sums(Collection<OfficerId> officers, int year) {
        if (officers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                SELECT officer_id, bucket, SUM(minutes) FROM hours_ledger_entry
                WHERE hours_year = :year AND officer_id IN (:officers) GROUP BY officer_id, bucket""")
                .param("year", year)
                .param("officers", officers.stream().map(OfficerId::value).toList())
                .query((row, n) ->
                        new Sum(new OfficerId(row.getLong(1)), Bucket.valueOf(row.getString(2)), row.getInt(3)))
                .list();
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getLong("id"),
                new OfficerId(row.getLong("officer_id")),
                Bucket.valueOf(row.getString("bucket")),
                row.getInt("hours_year"),
                row.getInt("minutes"),
                StoredTime.read(row, "from_at"),
                StoredTime.read(row, "to_at"),
                new SessionId(row.getLong("session_id")),
                new CourseVersionId(row.getLong("course_version_id")),
                row.getString("title"),
                row.getObject("reverses", Long.class),
                row.getString("reason"),
                row.getString("recorded_by"),
                StoredTime.read(row, "recorded_at"));
    }
}
