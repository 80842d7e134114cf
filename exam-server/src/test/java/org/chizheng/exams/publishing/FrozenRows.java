package org.chizheng.exams.publishing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.PaperId;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionJson;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.drawing.DrawnPaper;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Frozen papers as the tables have them now, read by nothing of the product's own. */
final class FrozenRows {

    private FrozenRows() {}

    static List<PaperId> papers(JdbcClient jdbc, ExamId exam) {
        return jdbc.sql("SELECT id FROM exam_paper WHERE exam_id = ? ORDER BY id")
                .param(exam.value())
                .query((row, n) -> new PaperId(row.getLong(1)))
                .list();
    }

    static Optional<FrozenPaper> paper(JdbcClient jdbc, PaperId id) {
        record Row(ExamId exam, String layout) {}
        return jdbc.sql("SELECT exam_id, layout FROM exam_paper WHERE id = ?")
                .param(id.value())
                .query((row, n) -> new Row(new ExamId(row.getLong(1)), row.getString(2)))
                .optional()
                .map(row -> FrozenPapers.assemble(
                        id,
                        row.exam(),
                        JsonMapper.shared().readValue(row.layout(), new TypeReference<List<DrawnPaper.Item>>() {}),
                        words(jdbc, row.exam())));
    }

    private static Map<QuestionVersionId, QuestionContent> words(JdbcClient jdbc, ExamId exam) {
        Map<QuestionVersionId, QuestionContent> words = new HashMap<>();
        jdbc.sql("SELECT version_id, content FROM exam_question WHERE exam_id = ?")
                .param(exam.value())
                .query(row -> {
                    words.put(new QuestionVersionId(row.getLong(1)), QuestionJson.read(row.getString(2)));
                });
        return words;
    }
}
