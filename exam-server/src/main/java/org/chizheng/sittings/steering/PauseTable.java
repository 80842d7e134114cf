package org.chizheng.sittings.steering;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.SittingId;
import org.chizheng.profiles.StoredTime;
import org.chizheng.sittings.AttemptId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Rows of {@code sitting_pause}. */
@Repository
class PauseTable {

    /** A room that stands still. */
    record Pause(long id, String reason, String by) {}

    private final JdbcClient jdbc;

    PauseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(ExamId exam, @Nullable SittingId sitting, String reason, String by, Instant at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO sitting_pause (exam_id, sitting_id, reason, paused_by, paused_at)
                        VALUES (:exam, :sitting, :reason, :by, :at)""")
                .param("exam", exam.value())
                .param("sitting", sitting == null ? null : sitting.value())
                .param("reason", reason)
                .param("by", by)
                .param("at", StoredTime.of(at))
                .update(key, "id");
        Number id = key.getKey();
        return Objects.requireNonNull(id).longValue();
    }

    /** Ends the pauses of a sitting, or those of the whole exam where it is null, and no other; how many there were. */
    int end(ExamId exam, @Nullable SittingId sitting, Instant at) {
        return jdbc.sql("UPDATE sitting_pause SET resumed_at = :at WHERE exam_id = :exam AND resumed_at IS NULL"
                        + (sitting == null ? " AND sitting_id IS NULL" : " AND sitting_id = :sitting"))
                .param("at", StoredTime.of(at))
                .param("exam", exam.value())
                .param("sitting", sitting == null ? null : sitting.value())
                .update();
    }

    /** Whether a pause still stands; if so, it does until the end of the transaction. */
    boolean hold(long pause) {
        return jdbc.sql("SELECT id FROM sitting_pause WHERE id = ? AND resumed_at IS NULL FOR UPDATE")
                .param(pause)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** Those attempts whose room stands still, each with a pause of it; locks nothing. */
    Map<AttemptId, Pause> over(Collection<AttemptId> attempts) {
        Map<AttemptId, Pause> pauses = new HashMap<>();
        if (!attempts.isEmpty()) {
            jdbc.sql("""
                            SELECT a.id AS attempt_id, p.id, p.reason, p.paused_by
                            FROM attempt a JOIN sitting_pause p ON p.exam_id = a.exam_id AND p.resumed_at IS NULL
                                AND (p.sitting_id IS NULL OR p.sitting_id = a.sitting_id)
                            WHERE a.id IN (:ids) ORDER BY p.id""")
                    .param("ids", attempts.stream().map(AttemptId::value).toList())
                    .query(row -> {
                        pauses.putIfAbsent(
                                new AttemptId(row.getLong("attempt_id")),
                                new Pause(row.getLong("id"), row.getString("reason"), row.getString("paused_by")));
                    });
        }
        return pauses;
    }
}
