package org.chizheng.sittings.invigilation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.PaperId;
import org.chizheng.exams.SittingId;
import org.chizheng.officers.OfficerId;
import org.chizheng.profiles.StoredTime;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.AttemptState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the roster reads of attempts: one statement a room, whatever its size. */
@Repository
class RosterTable {

    /** @param receiptAnswered 0 while underway */
    record Row(
            AttemptId id,
            OfficerId officer,
            PaperId paper,
            @Nullable SittingId sitting,
            int ordinal,
            AttemptState state,
            Instant startedAt,
            Instant deadline,
            @Nullable Instant pausedAt,
            @Nullable Instant seenAt,
            int leaves,
            int takeOvers,
            @Nullable String address,
            @Nullable Instant voidedAt,
            int receiptAnswered) {}

    private final JdbcClient jdbc;

    RosterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last attempt of everybody who began. */
    Map<OfficerId, Row> attempts(ExamId exam) {
        Map<OfficerId, Row> last = new HashMap<>();
        jdbc.sql("""
                        SELECT id, officer_id, paper_id, sitting_id, ordinal, state, started_at, deadline, paused_at,
                            lease_seen_at, leaves, take_overs, client_address, voided_at, receipt_answered
                        FROM attempt WHERE exam_id = ? ORDER BY officer_id, ordinal""").param(exam.value()).query(RosterTable::row).list().forEach(row -> last.put(row.officer(), row));
        return last;
    }

    /** How many items of these attempts are answered. */
    Map<AttemptId, Integer> answered(Collection<AttemptId> attempts) {
        Map<AttemptId, Integer> counts = new HashMap<>();
        if (!attempts.isEmpty()) {
            jdbc.sql("SELECT attempt_id, COUNT(*) AS many FROM answer WHERE attempt_id IN (:ids) AND chosen <> ''"
                            + " GROUP BY attempt_id")
                    .param("ids", attempts.stream().map(AttemptId::value).toList())
                    .query(row -> {
                        counts.put(new AttemptId(row.getLong("attempt_id")), row.getInt("many"));
                    });
        }
        return counts;
    }

    /** How many incidents people or the server noted in which sitting, without the acts of invigilators. */
    Map<Optional<SittingId>, Integer> incidents(ExamId exam, List<String> kinds) {
        Map<Optional<SittingId>, Integer> counts = new HashMap<>();
        jdbc.sql("SELECT sitting_id, COUNT(*) FROM sitting_incident WHERE exam_id = :exam AND kind IN (:kinds)"
                        + " GROUP BY sitting_id")
                .param("exam", exam.value())
                .param("kinds", kinds)
                .query(row -> {
                    Long sitting = row.getObject(1, Long.class);
                    counts.put(Optional.ofNullable(sitting).map(SittingId::new), row.getInt(2));
                });
        return counts;
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        Long sitting = row.getObject("sitting_id", Long.class);
        return new Row(
                new AttemptId(row.getLong("id")),
                new OfficerId(row.getLong("officer_id")),
                new PaperId(row.getLong("paper_id")),
                sitting == null ? null : new SittingId(sitting),
                row.getInt("ordinal"),
                AttemptState.valueOf(row.getString("state")),
                StoredTime.read(row, "started_at"),
                StoredTime.read(row, "deadline"),
                StoredTime.readNullable(row, "paused_at"),
                StoredTime.readNullable(row, "lease_seen_at"),
                row.getInt("leaves"),
                row.getInt("take_overs"),
                row.getString("client_address"),
                StoredTime.readNullable(row, "voided_at"),
                row.getInt("receipt_answered"));
    }
}
