package org.chizheng.exams.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Marks;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.LawName;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.drawing.Blueprint;
import org.chizheng.questionbank.drawing.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of {@code exam_cell} and {@code exam_fixed}; limits stand in the row of the exam. */
final class BlueprintTable {

    private final JdbcClient jdbc;

    BlueprintTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(ExamId id, Blueprint blueprint) {
        jdbc.sql("DELETE FROM exam_cell WHERE exam_id = ?").param(id.value()).update();
        jdbc.sql("DELETE FROM exam_fixed WHERE exam_id = ?").param(id.value()).update();
        insert(id, blueprint);
    }

    void insert(ExamId id, Blueprint blueprint) {
        int place = 0;
        for (Blueprint.Cell cell : blueprint.cells()) {
            LawName law = cell.law();
            jdbc.sql("""
                            INSERT INTO exam_cell (exam_id, place, question_type, subject, law, difficulty,
                                cognitive_level, question_count, marks_each)
                            VALUES (:exam, :place, :type, :subject, :law, :difficulty, :level, :count, :marks)""")
                    .param("exam", id.value())
                    .param("place", place++)
                    .param("type", cell.type().name())
                    .param("subject", cell.subject())
                    .param("law", law == null ? null : law.value())
                    .param("difficulty", name(cell.difficulty()))
                    .param("level", name(cell.level()))
                    .param("count", cell.count())
                    .param("marks", cell.marksEach())
                    .update();
        }
        int ordinal = 0;
        for (Blueprint.Fixed fixed : blueprint.fixed()) {
            jdbc.sql("INSERT INTO exam_fixed (exam_id, ordinal, question_id, place, marks) VALUES (?, ?, ?, ?, ?)")
                    .params(id.value(), ordinal++, fixed.question().value(), fixed.place(), fixed.marks())
                    .update();
        }
    }

    Blueprint find(ExamId id, Limits limits) {
        return new Blueprint(
                jdbc.sql("SELECT * FROM exam_cell WHERE exam_id = ? ORDER BY place")
                        .param(id.value())
                        .query((row, n) -> cell(row))
                        .list(),
                fixed(id),
                limits);
    }

    private List<Blueprint.Fixed> fixed(ExamId id) {
        return jdbc.sql("SELECT * FROM exam_fixed WHERE exam_id = ? ORDER BY ordinal")
                .param(id.value())
                .query((row, n) -> new Blueprint.Fixed(
                        new QuestionId(row.getLong("question_id")),
                        row.getInt("place"),
                        Marks.plain(row.getBigDecimal("marks"))))
                .list();
    }

    private static Blueprint.Cell cell(ResultSet row) throws SQLException {
        return new Blueprint.Cell(
                QuestionType.valueOf(row.getString("question_type")),
                row.getString("subject"),
                or(row.getString("law"), LawName::new),
                or(row.getString("difficulty"), Difficulty::valueOf),
                or(row.getString("cognitive_level"), CognitiveLevel::valueOf),
                row.getInt("question_count"),
                Marks.plain(row.getBigDecimal("marks_each")));
    }

    private static <T> @Nullable T or(@Nullable String value, Function<String, T> read) {
        return value == null ? null : read.apply(value);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
