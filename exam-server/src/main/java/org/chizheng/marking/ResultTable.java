package org.chizheng.marking;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamPart;
import org.chizheng.exams.Marks;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.OfficerId;
import org.chizheng.profiles.StoredTime;
import org.chizheng.sittings.AttemptId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code exam_result}. */
@Repository
class ResultTable {

    private final JdbcClient jdbc;

    ResultTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<Result> results) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Result result : results) {
            AttemptId attempt = result.attempt();
            EnforcementDomain domain = result.domain();
            values.addAll(Arrays.asList(
                    result.exam().value(),
                    result.officer().value(),
                    result.ordinal(),
                    attempt == null ? null : attempt.value(),
                    result.examTitle(),
                    result.part().name(),
                    domain == null ? null : domain.name(),
                    result.score(),
                    result.total(),
                    result.passMark(),
                    result.verdict().name(),
                    StoredTime.of(result.markedAt())));
        }
        String row = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        jdbc.sql("INSERT INTO exam_result (exam_id, officer_id, ordinal, attempt_id, exam_title, part, domain_code,"
                        + " score, total_marks, pass_mark, verdict, marked_at) VALUES " + row
                        + (", " + row).repeat(results.size() - 1))
                .params(values)
                .update();
    }

    List<Result> at(ExamId exam) {
        return jdbc.sql("SELECT * FROM exam_result WHERE exam_id = ? ORDER BY officer_id, ordinal")
                .param(exam.value())
                .query(ResultTable::result)
                .list();
    }

    List<Result> publishedAt(ExamId exam) {
        return jdbc.sql("SELECT * FROM exam_result WHERE exam_id = ? AND published_at IS NOT NULL"
                        + " ORDER BY officer_id, ordinal")
                .param(exam.value())
                .query(ResultTable::result)
                .list();
    }

    List<Result> publishedAt(ExamId exam, OfficerId officer) {
        return jdbc.sql("SELECT * FROM exam_result WHERE exam_id = ? AND officer_id = ? AND published_at IS NOT NULL"
                        + " ORDER BY ordinal")
                .params(exam.value(), officer.value())
                .query(ResultTable::result)
                .list();
    }

    /** Locks the results of an exam that are not published. */
    List<Result> lockUnpublished(ExamId exam) {
        return jdbc.sql("SELECT * FROM exam_result WHERE exam_id = ? AND published_at IS NULL"
                        + " ORDER BY officer_id, ordinal FOR UPDATE")
                .param(exam.value())
                .query(ResultTable::result)
                .list();
    }

    void publish(ExamId exam, Instant now) {
        // whatever else happens at this moment, nobody is told of a result that does not exist yet
        jdbc.sql("""
                        UPDATE exam_result SET published_at = ?
                        WHERE exam_id = ? AND published_at IS NULL AND verdict <> ?""")
                .params(StoredTime.of(now), exam.value(), Verdict.PENDING.name())
                .update();
    }

    List<Result> published(OfficerId officer) {
        return published(List.of(officer));
    }

    /** Newest first. */
    List<Result> published(Collection<OfficerId> officers) {
        if (officers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT * FROM exam_result WHERE officer_id IN (:officers) AND published_at IS NOT NULL"
                        + " ORDER BY published_at DESC, id DESC")
                .param("officers", officers.stream().map(OfficerId::value).toList())
                .query(ResultTable::result)
                .list();
    }

    /** Locks the result of an attempt, published or not. */
    Optional<Result> lock(AttemptId attempt) {
        return jdbc.sql("SELECT * FROM exam_result WHERE attempt_id = ? FOR UPDATE")
                .param(attempt.value())
                .query(ResultTable::result)
                .optional();
    }

    /** Locks the results of attempts, published or not. */
    List<Result> lockAll(Collection<AttemptId> attempts) {
        return jdbc.sql("SELECT * FROM exam_result WHERE attempt_id IN (:attempts)"
                        + " ORDER BY exam_id, officer_id, ordinal FOR UPDATE")
                .param("attempts", values(attempts))
                .query(ResultTable::result)
                .list();
    }

    /** Moves results of attempts to those that count no more. */
    void withdraw(Collection<AttemptId> attempts, Instant now) {
        jdbc.sql("""
                        INSERT INTO exam_result_withdrawn (exam_id, officer_id, ordinal, attempt_id, score, verdict,
                            marked_at, withdrawn_at)
                        SELECT exam_id, officer_id, ordinal, attempt_id, score, verdict, marked_at, :now
                        FROM exam_result WHERE attempt_id IN (:attempts) ORDER BY id""")
                .param("now", StoredTime.of(now))
                .param("attempts", values(attempts))
                .update();
        jdbc.sql("DELETE FROM exam_result WHERE attempt_id IN (:attempts)")
                .param("attempts", values(attempts))
                .update();
    }

    private static List<Long> values(Collection<AttemptId> attempts) {
        return attempts.stream().map(AttemptId::value).toList();
    }

    /** Keeps a new score of an attempt. */
    void score(AttemptId attempt, Result result) {
        jdbc.sql("""
                        UPDATE exam_result SET score = :score, verdict = :verdict, marked_at = :marked
                        WHERE attempt_id = :attempt""")
                .param("score", result.score())
                .param("verdict", result.verdict().name())
                .param("marked", StoredTime.of(result.markedAt()))
                .param("attempt", attempt.value())
                .update();
    }

    Optional<Result> of(AttemptId attempt) {
        return jdbc.sql("SELECT * FROM exam_result WHERE attempt_id = ?")
                .param(attempt.value())
                .query(ResultTable::result)
                .optional();
    }

    private static Result result(ResultSet row, int n) throws SQLException {
        long attempt = row.getLong("attempt_id");
        AttemptId sat = row.wasNull() ? null : new AttemptId(attempt);
        String domain = row.getString("domain_code");
        BigDecimal score = row.getBigDecimal("score");
        return new Result(
                new ExamId(row.getLong("exam_id")),
                new OfficerId(row.getLong("officer_id")),
                row.getInt("ordinal"),
                sat,
                row.getString("exam_title"),
                ExamPart.valueOf(row.getString("part")),
                domain == null ? null : EnforcementDomain.valueOf(domain),
                score == null ? null : Marks.plain(score),
                Marks.plain(row.getBigDecimal("total_marks")),
                Marks.plain(row.getBigDecimal("pass_mark")),
                Verdict.valueOf(row.getString("verdict")),
                StoredTime.read(row, "marked_at"),
                StoredTime.readNullable(row, "published_at"));
    }
}
