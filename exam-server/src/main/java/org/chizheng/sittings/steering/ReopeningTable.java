package org.chizheng.sittings.steering;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.SittingId;
import org.chizheng.profiles.StoredTime;
import org.chizheng.sittings.AttemptId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code attempt_reopening}, and of {@code attempt} where they go on. */
@Repository
class ReopeningTable {

    private final JdbcClient jdbc;

    ReopeningTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who began at an exam or sitting before the end of an outage, and is underway or ended in or after it; locks nothing. */
    List<AttemptId> concerned(ExamId exam, @Nullable SittingId sitting, Instant from, Instant to) {
        return jdbc.sql("SELECT id FROM attempt WHERE exam_id = :exam AND started_at < :to"
                        + " AND (state = 'UNDERWAY' OR closed_at >= :from)"
                        + (sitting == null ? "" : " AND sitting_id = :sitting") + " ORDER BY id")
                .param("exam", exam.value())
                .param("from", StoredTime.of(from))
                .param("to", StoredTime.of(to))
                .param("sitting", sitting == null ? null : sitting.value())
                .query((row, n) -> new AttemptId(row.getLong("id")))
                .list();
    }

    /** Those that a person ended, of some that the running transaction has locked. */
    Set<AttemptId> stoppedAmong(Collection<AttemptId> attempts) {
        // a locking read: a plain one may show the rows as they were before the lock
        return new HashSet<>(
                jdbc.sql("SELECT id FROM attempt WHERE id IN (:ids) AND stopped_at IS NOT NULL ORDER BY id FOR UPDATE")
                        .param("ids", values(attempts))
                        .query((row, n) -> new AttemptId(row.getLong("id")))
                        .list());
    }

    /** Keeps the ends of attempts and sets them going; their rows are locked and closed. */
    void reopen(Collection<AttemptId> attempts, Instant deadline, Instant now) {
        jdbc.sql("""
                        INSERT INTO attempt_reopening (attempt_id, deadline, closed_at, receipt_answered,
                            receipt_questions, receipt_hash, receipt_signature, reopened_at)
                        SELECT id, deadline, closed_at, receipt_answered, receipt_questions, receipt_hash,
                            receipt_signature, :now FROM attempt WHERE id IN (:ids) ORDER BY id""")
                .param("now", StoredTime.of(now))
                .param("ids", values(attempts))
                .update();
        // the new epoch is nobody's: what a page sent before the end is not taken for an answer after it
        int reopened = jdbc.sql("""
                        UPDATE attempt SET state = 'UNDERWAY', deadline = :deadline, closed_at = NULL, paused_at = NULL,
                            receipt_answered = NULL, receipt_questions = NULL, receipt_hash = NULL,
                            receipt_signature = NULL, lease_place = NULL, lease_seen_at = NULL,
                            lease_epoch = lease_epoch + 1
                        WHERE id IN (:ids) AND state = 'CLOSED'""")
                .param("deadline", StoredTime.of(deadline))
                .param("ids", values(attempts))
                .update();
        if (reopened != attempts.size()) {
            throw new IllegalStateException("an attempt was reopened under a lock");
        }
    }

    private static List<Long> values(Collection<AttemptId> attempts) {
        return attempts.stream().map(AttemptId::value).toList();
    }
}
