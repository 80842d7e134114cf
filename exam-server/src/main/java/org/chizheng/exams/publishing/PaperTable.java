package org.chizheng.exams.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamState;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.PaperId;
import org.chizheng.officers.OfficerId;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.drawing.DrawnPaper;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Frozen papers: a short layout a candidate, the words once an exam. */
@Repository
class PaperTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<DrawnPaper.Item>> LAYOUT = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final WordsTable table;
    private final ExamWords words;

    PaperTable(JdbcClient jdbc, NearWords near) {
        this.jdbc = jdbc;
        this.table = new WordsTable(jdbc);
        this.words = new ExamWords(table, near);
    }

    void deleteAll(ExamId exam) {
        jdbc.sql("DELETE FROM exam_paper WHERE exam_id = ?").param(exam.value()).update();
        table.delete(exam);
    }

    void insert(ExamId exam, OfficerId officer, int ordinal, DrawnPaper drawn) {
        jdbc.sql("INSERT INTO exam_paper (exam_id, officer_id, ordinal, seed, layout) VALUES (?, ?, ?, ?, ?)")
                .params(exam.value(), officer.value(), ordinal, drawn.seed(), JSON.writeValueAsString(drawn.items()))
                .update();
    }

    void insertWords(ExamId exam, Map<QuestionVersionId, QuestionContent> contents) {
        table.insert(exam, contents);
    }

    /**
     * Writes into the exam's row which words it has, as they are in the table; for the transaction that publishes it.
     *
     * @throws IllegalStateException if the exam is not published, or was so before
     */
    WordsHash nameWords(ExamId exam) {
        WordsHash hash = table.read(exam).hash();
        if (!table.name(exam, hash)) {
            throw new IllegalStateException("exam " + exam.value() + " is no exam that is just being published");
        }
        return hash;
    }

    Optional<FrozenPaper> find(PaperId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    List<FrozenPaper> findAll(Collection<PaperId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Layout> layouts = jdbc.sql("""
                        SELECT p.id, p.exam_id, p.layout, e.state, e.words_sha256
                        FROM exam_paper p JOIN exam e ON e.id = p.exam_id WHERE p.id IN (:ids)""")
                .param("ids", ids.stream().map(PaperId::value).toList())
                .query(PaperTable::layout)
                .list();
        Map<ExamId, Map<QuestionVersionId, QuestionContent>> found = new HashMap<>();
        return layouts.stream()
                .map(layout -> FrozenPapers.assemble(
                        layout.id(),
                        layout.exam(),
                        layout.items(),
                        found.computeIfAbsent(
                                layout.exam(), exam -> words.of(exam, layout.hash(), layout.published()))))
                .toList();
    }

    /** A paper without its words, and what the row of its exam says about them. */
    private record Layout(
            PaperId id,
            ExamId exam,
            List<DrawnPaper.Item> items,
            @Nullable WordsHash hash,
            boolean published) {}

    private static Layout layout(ResultSet row, int n) throws SQLException {
        String hash = row.getString("words_sha256");
        return new Layout(
                new PaperId(row.getLong("id")),
                new ExamId(row.getLong("exam_id")),
                JSON.readValue(row.getString("layout"), LAYOUT),
                hash == null ? null : new WordsHash(hash),
                ExamState.valueOf(row.getString("state")) == ExamState.PUBLISHED);
    }
}
