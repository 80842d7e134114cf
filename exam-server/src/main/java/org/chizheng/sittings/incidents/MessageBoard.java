package org.chizheng.sittings.incidents;

import com.github.benmanes.caffeine.cache.Cache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.SittingId;
import org.chizheng.profiles.Fresh;
import org.chizheng.profiles.StoredTime;
import org.chizheng.sittings.Attempt;
import org.chizheng.sittings.AttemptId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages to candidates. Asked by every heartbeat, so a room's messages are read once in a while and not by each. */
@Component
public class MessageBoard {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int ROOMS_KEPT = 200;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Cache<ExamId, List<Message>> rooms;

    MessageBoard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.rooms = Fresh.cache(clock, FRESH, ROOMS_KEPT);
    }

    /** Tells everybody of an exam, or of one of its sittings. Callers answer for the scope. */
    public void tellAll(ExamId exam, @Nullable SittingId sitting, String told, String by) {
        insert(exam, sitting, null, told, by);
    }

    /** Tells some. Callers answer for the scope, and that these are attempts of the exam. */
    public void tell(ExamId exam, Collection<AttemptId> attempts, String told, String by) {
        attempts.forEach(attempt -> insert(exam, null, attempt, told, by));
    }

    private void insert(ExamId exam, @Nullable SittingId sitting, @Nullable AttemptId attempt, String told, String by) {
        jdbc.sql("""
                        INSERT INTO sitting_message (exam_id, sitting_id, attempt_id, told, sent_by, sent_at)
                        VALUES (:exam, :sitting, :attempt, :told, :by, :at)""")
                .param("exam", exam.value())
                .param("sitting", sitting == null ? null : sitting.value())
                .param("attempt", attempt == null ? null : attempt.value())
                .param("told", told)
                .param("by", by)
                .param("at", StoredTime.of(clock.instant()))
                .update();
        rooms.invalidate(exam);
    }

    /** All messages of an exam, oldest first. */
    public List<Message> at(ExamId exam) {
        return jdbc.sql("SELECT * FROM sitting_message WHERE exam_id = ? ORDER BY id")
                .param(exam.value())
                .query(MessageBoard::message)
                .list();
    }

    /** Those for one sitting: to it, to one who sits there, to everybody of the exam; oldest first. */
    public List<Message> at(ExamId exam, SittingId sitting) {
        return jdbc.sql("""
                        SELECT m.* FROM sitting_message m LEFT JOIN attempt a ON a.id = m.attempt_id
                        WHERE m.exam_id = :exam AND (m.sitting_id = :sitting OR a.sitting_id = :sitting
                            OR m.sitting_id IS NULL AND m.attempt_id IS NULL) ORDER BY m.id""")
                .param("exam", exam.value())
                .param("sitting", sitting.value())
                .query(MessageBoard::message)
                .list();
    }

    /** Those for one attempt: to it, to its sitting, to everybody; oldest first, none if it is none of this exam. */
    public List<Message> of(ExamId exam, AttemptId attempt) {
        return jdbc.sql("""
                        SELECT m.* FROM sitting_message m JOIN attempt a ON a.exam_id = m.exam_id
                        WHERE m.exam_id = ? AND a.id = ? AND (m.attempt_id = a.id OR m.attempt_id IS NULL
                            AND (m.sitting_id IS NULL OR m.sitting_id = a.sitting_id)) ORDER BY m.id""")
                .params(exam.value(), attempt.value())
                .query(MessageBoard::message)
                .list();
    }

    /** Which messages an attempt has closed, with when. */
    public Map<Long, Instant> readBy(AttemptId attempt) {
        Map<Long, Instant> read = new HashMap<>();
        jdbc.sql("SELECT message_id, read_at FROM sitting_message_read WHERE attempt_id = ?")
                .param(attempt.value())
                .query(row -> {
                    read.put(row.getLong("message_id"), StoredTime.read(row, "read_at"));
                });
        return read;
    }

    /** What is for the candidate beside the messages that the page knows; may be a moment behind. */
    public List<Message> news(Attempt attempt, Collection<Long> known) {
        Set<Long> old = new HashSet<>(known);
        List<Message> news = rooms.get(attempt.exam(), this::at).stream()
                .filter(message -> !old.contains(message.id()) && concerns(message, attempt))
                .toList();
        if (news.isEmpty()) {
            return news;
        }
        // a page that was loaded again does not know what was closed before
        Set<Long> read = readBy(attempt.id()).keySet();
        return news.stream().filter(message -> !read.contains(message.id())).toList();
    }

    /** Who comes later is not told what was said before. */
    private static boolean concerns(Message message, Attempt attempt) {
        return message.isFor(attempt) && !message.at().isBefore(attempt.startedAt());
    }

    /** Keeps that the candidate closed messages, each once. */
    public void closed(Attempt attempt, Collection<Long> messages) {
        Set<Long> own = new HashSet<>();
        at(attempt.exam()).stream().filter(message -> message.isFor(attempt)).forEach(message -> own.add(message.id()));
        own.retainAll(messages);
        for (long message : own) {
            try {
                jdbc.sql("INSERT INTO sitting_message_read (message_id, attempt_id, read_at) VALUES (?, ?, ?)")
                        .params(message, attempt.id().value(), StoredTime.of(clock.instant()))
                        .update();
            } catch (DuplicateKeyException again) {
                // told before: the first time stands
            }
        }
    }

    private static Message message(ResultSet row, int n) throws SQLException {
        Long attempt = row.getObject("attempt_id", Long.class);
        Long sitting = row.getObject("sitting_id", Long.class);
        return new Message(
                row.getLong("id"),
                attempt == null ? null : new AttemptId(attempt),
                sitting == null ? null : new SittingId(sitting),
                row.getString("told"),
                row.getString("sent_by"),
                StoredTime.read(row, "sent_at"));
    }
}
