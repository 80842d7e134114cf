package org.chizheng.questionbank;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of steps that were taken with several questions. */
@Component
class StepBatches {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    StepBatches(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A step as it was taken. */
    record Batch(StepBatchId id, long account, BulkStep step, Instant taken, boolean undone) {}

    /** A question that took it: its state before, its edition after. */
    record Entry(QuestionId question, QuestionState before, int edition) {}

    StepBatchId begin(Curator by, BulkStep step, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO question_step_batches (account, step, taken_at) VALUES (?, ?, ?)")
                .params(by.account(), step.name(), utc(now))
                .update(key, "id");
        return new StepBatchId(Objects.requireNonNull(key.getKey(), "the database hands out ids")
                .longValue());
    }

    void add(StepBatchId batch, List<Entry> entries) {
        batches.batchUpdate(
                "INSERT INTO question_step_entries (batch_id, question_id, state_before, edition) VALUES (?, ?, ?, ?)",
                entries.stream()
                        .map(entry -> new Object[] {
                            batch.value(),
                            entry.question().value(),
                            entry.before().name(),
                            entry.edition()
                        })
                        .toList());
    }

    Optional<Batch> find(StepBatchId id) {
        return jdbc.sql("SELECT * FROM question_step_batches WHERE id = ?")
                .param(id.value())
                .query((row, number) -> new Batch(
                        new StepBatchId(row.getLong("id")),
                        row.getLong("account"),
                        BulkStep.valueOf(row.getString("step")),
                        row.getObject("taken_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject("undone_at") != null))
                .optional();
    }

    Optional<Batch> latest(long account, Instant since) {
        return jdbc.sql("""
                SELECT id FROM question_step_batches
                WHERE account = ? AND taken_at >= ? AND undone_at IS NULL ORDER BY id DESC LIMIT 1
                """)
                .params(account, utc(since))
                .query((row, number) -> new StepBatchId(row.getLong(1)))
                .optional()
                .flatMap(this::find);
    }

    int size(StepBatchId id) {
        return jdbc.sql("SELECT COUNT(*) FROM question_step_entries WHERE batch_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    /** In the order of their questions. */
    List<Entry> entries(StepBatchId id) {
        return jdbc.sql("SELECT * FROM question_step_entries WHERE batch_id = ? ORDER BY question_id")
                .param(id.value())
                .query((row, number) -> new Entry(
                        new QuestionId(row.getLong("question_id")),
                        QuestionState.valueOf(row.getString("state_before")),
                        row.getInt("edition")))
                .list();
    }

    void undone(StepBatchId id, Instant now) {
        jdbc.sql("UPDATE question_step_batches SET undone_at = ? WHERE id = ?")
                .params(utc(now), id.value())
                .update();
    }

    /** Forgets what an account can take back no more. */
    void forget(long account, Instant before) {
        jdbc.sql("""
                DELETE FROM question_step_entries WHERE batch_id IN
                (SELECT id FROM question_step_batches WHERE account = ? AND taken_at < ?)
                """).params(account, utc(before)).update();
        jdbc.sql("DELETE FROM question_step_batches WHERE account = ? AND taken_at < ?")
                .params(account, utc(before))
                .update();
    }

    /** Those of the questions whose law got another version in force since. */
    Set<QuestionId> amendedSince(Collection<QuestionId> questions, Instant since) {
        return new HashSet<>(jdbc.sql("""
                SELECT DISTINCT q.id FROM questions q JOIN statutes s ON s.law_key = q.law_key
                JOIN statute_versions v ON v.statute_id = s.id
                WHERE q.id IN (:questions) AND v.applied_at >= :since
                """)
                .param("questions", questions.stream().map(QuestionId::value).toList())
                .param("since", utc(since))
                .query((row, number) -> new QuestionId(row.getLong(1)))
                .list());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
