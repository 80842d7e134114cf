package org.chizheng.exams.publishing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.PaperId;
import org.chizheng.officers.OfficerId;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionJson;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.drawing.DrawnPaper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Frozen papers: a short layout a candidate, the words once an exam. */
@Repository
class PaperTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<DrawnPaper.Item>> LAYOUT = new TypeReference<>() {};
    private static final int EXAMS_IN_MEMORY = 32;

    /** The words of recent exams; a frozen exam never changes, so nothing here can be stale. */
    private final Map<ExamId, Map<QuestionVersionId, QuestionContent>> words = new LinkedHashMap<>(16, 0.75f, true);

    private final JdbcClient jdbc;

    PaperTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void deleteAll(ExamId exam) {
        jdbc.sql("DELETE FROM exam_paper WHERE exam_id = ?").param(exam.value()).update();
        jdbc.sql("DELETE FROM exam_question WHERE exam_id = ?")
                .param(exam.value())
                .update();
    }

    void insert(ExamId exam, OfficerId officer, int ordinal, DrawnPaper drawn) {
        jdbc.sql("INSERT INTO exam_paper (exam_id, officer_id, ordinal, seed, layout) VALUES (?, ?, ?, ?, ?)")
                .params(exam.value(), officer.value(), ordinal, drawn.seed(), JSON.writeValueAsString(drawn.items()))
                .update();
    }

    void insertWords(ExamId exam, Map<QuestionVersionId, QuestionContent> contents) {
        contents.forEach((version, content) -> jdbc.sql(
                        "INSERT INTO exam_question (exam_id, version_id, content) VALUES (?, ?, ?)")
                .params(exam.value(), version.value(), QuestionJson.write(content))
                .update());
    }

    Optional<FrozenPaper> find(PaperId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    List<FrozenPaper> findAll(Collection<PaperId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("SELECT id, exam_id, layout FROM exam_paper WHERE id IN (:ids)")
                .param("ids", ids.stream().map(PaperId::value).toList())
                .query((row, n) -> new Layout(
                        new PaperId(row.getLong("id")),
                        new ExamId(row.getLong("exam_id")),
                        JSON.readValue(row.getString("layout"), LAYOUT)))
                .list()
                .stream()
                .map(layout -> FrozenPapers.assemble(layout.id(), layout.exam(), layout.items(), wordsOf(layout)))
                .toList();
    }

    private record Layout(PaperId id, ExamId exam, List<DrawnPaper.Item> items) {

        Collection<QuestionVersionId> versions() {
            return items.stream().map(DrawnPaper.Item::version).toList();
        }
    }

    private Map<QuestionVersionId, QuestionContent> wordsOf(Layout layout) {
        Map<QuestionVersionId, QuestionContent> known;
        synchronized (words) {
            known = words.get(layout.exam());
        }
        // a paper read while the exam is still being frozen may find only a part of the words
        if (known == null || !known.keySet().containsAll(layout.versions())) {
            known = load(layout.exam());
            synchronized (words) {
                words.put(layout.exam(), known);
                if (words.size() > EXAMS_IN_MEMORY) {
                    words.remove(words.keySet().iterator().next());
                }
            }
        }
        return known;
    }

    private Map<QuestionVersionId, QuestionContent> load(ExamId exam) {
        Map<QuestionVersionId, QuestionContent> contents = new HashMap<>();
        jdbc.sql("SELECT version_id, content FROM exam_question WHERE exam_id = ?")
                .param(exam.value())
                .query(row -> {
                    contents.put(
                            new QuestionVersionId(row.getLong("version_id")),
                            QuestionJson.read(row.getString("content")));
                });
        return Map.copyOf(contents);
    }
}
