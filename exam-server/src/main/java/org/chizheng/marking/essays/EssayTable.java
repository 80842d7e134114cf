package org.chizheng.marking.essays;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Marks;
import org.chizheng.profiles.StoredTime;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.sittings.AttemptId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code essay} and {@code essay_mark}. */
@Repository
class EssayTable {

    private final JdbcClient jdbc;

    EssayTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param queue its place among the essays of the question */
    void insert(ExamId exam, AttemptId attempt, int item, EssayPlace place, BigDecimal marks, long queue) {
        jdbc.sql("""
                        INSERT INTO essay (exam_id, attempt_id, item, version_id, part, marks, queue, revision)
                        VALUES (?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(exam.value(), attempt.value(), item, place.version().value(), place.part(), marks, queue)
                .update();
    }

    Optional<Essay> find(EssayId id) {
        return jdbc.sql("SELECT * FROM essay WHERE id = ?")
                .param(id.value())
                .query(EssayTable::essay)
                .optional();
    }

    List<Essay> of(AttemptId attempt) {
        return jdbc.sql("SELECT * FROM essay WHERE attempt_id = ? ORDER BY item")
                .param(attempt.value())
                .query(EssayTable::essay)
                .list();
    }

    /** The same, as they stand now whatever the running transaction saw before. */
    List<Essay> lock(AttemptId attempt) {
        return jdbc.sql("SELECT * FROM essay WHERE attempt_id = ? ORDER BY item FOR UPDATE")
                .param(attempt.value())
                .query(EssayTable::essay)
                .list();
    }

    /** All essays of an exam, by question and in their order. */
    List<Essay> at(ExamId exam) {
        return jdbc.sql("SELECT * FROM essay WHERE exam_id = ? ORDER BY version_id, part, queue, id")
                .param(exam.value())
                .query(EssayTable::essay)
                .list();
    }

    /** How many essays of these exams there are and how many are marked; exams without any are left out. */
    List<Count> counts(Collection<ExamId> exams) {
        if (exams.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT exam_id, COUNT(*) AS essays, COUNT(earned) AS marked FROM essay
                        WHERE exam_id IN (:exams) GROUP BY exam_id ORDER BY exam_id""")
                .param("exams", exams.stream().map(ExamId::value).toList())
                .query((row, n) -> new Count(new ExamId(row.getLong(1)), row.getInt(2), row.getInt(3)))
                .list();
    }

    record Count(ExamId exam, int all, int marked) {}

    /** Keeps the mark for ever, and as the one that counts. */
    void mark(Essay essay, EssayMark mark) {
        String points = mark.points().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
        for (String statement : List.of("""
                INSERT INTO essay_mark (points, words, earned, marked_by, marked_at, revision, essay_id)
                VALUES (?, ?, ?, ?, ?, ?, ?)""", """
                UPDATE essay SET points = ?, words = ?, earned = ?, marked_by = ?, marked_at = ?, revision = ?
                WHERE id = ?""")) {
            jdbc.sql(statement)
                    .params(
                            points,
                            mark.words(),
                            mark.earned(),
                            mark.by(),
                            StoredTime.of(mark.at()),
                            essay.revision(),
                            essay.id().value())
                    .update();
        }
    }

    void withdraw(Collection<AttemptId> attempts, Instant now) {
        List<Long> ids = attempts.stream().map(AttemptId::value).toList();
        jdbc.sql("""
                        INSERT INTO essay_withdrawn (essay_id, exam_id, attempt_id, item, withdrawn_at)
                        SELECT id, exam_id, attempt_id, item, :now FROM essay WHERE attempt_id IN (:attempts)
                        ORDER BY id""").param("now", StoredTime.of(now)).param("attempts", ids).update();
        jdbc.sql("DELETE FROM essay WHERE attempt_id IN (:attempts)")
                .param("attempts", ids)
                .update();
    }

    /** Whether an essay left the queue because its candidate went on. */
    boolean isWithdrawn(ExamId exam, EssayId id) {
        return jdbc.sql("SELECT essay_id FROM essay_withdrawn WHERE essay_id = ? AND exam_id = ?")
                .params(id.value(), exam.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** Every mark that an essay ever had, oldest first. */
    List<EssayMark> history(EssayId id) {
        return jdbc.sql("SELECT * FROM essay_mark WHERE essay_id = ? ORDER BY revision")
                .param(id.value())
                .query((row, n) -> mark(row, row.getString("points")))
                .list();
    }

    private static Essay essay(ResultSet row, int n) throws SQLException {
        @Nullable String points = row.getString("points");
        return new Essay(
                new EssayId(row.getLong("id")),
                new ExamId(row.getLong("exam_id")),
                new AttemptId(row.getLong("attempt_id")),
                row.getInt("item"),
                new EssayPlace(new QuestionVersionId(row.getLong("version_id")), row.getInt("part")),
                Marks.plain(row.getBigDecimal("marks")),
                row.getInt("revision"),
                points == null ? null : mark(row, points));
    }

    private static EssayMark mark(ResultSet row, String points) throws SQLException {
        return new EssayMark(
                Arrays.stream(points.split(" ")).map(BigDecimal::new).toList(),
                row.getString("words"),
                Marks.plain(row.getBigDecimal("earned")),
                row.getString("marked_by"),
                StoredTime.read(row, "marked_at"));
    }
}
