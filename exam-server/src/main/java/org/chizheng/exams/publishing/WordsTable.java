package org.chizheng.exams.publishing;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chizheng.exams.ExamId;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionJson;
import org.chizheng.questionbank.QuestionVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of {@code exam_question}, and the hash over them in the row of their exam. */
class WordsTable {

    private final JdbcClient jdbc;

    WordsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void delete(ExamId exam) {
        jdbc.sql("DELETE FROM exam_question WHERE exam_id = ?")
                .param(exam.value())
                .update();
    }

    void insert(ExamId exam, Map<QuestionVersionId, QuestionContent> contents) {
        contents.forEach((version, content) -> jdbc.sql(
                        "INSERT INTO exam_question (exam_id, version_id, content) VALUES (?, ?, ?)")
                .params(exam.value(), version.value(), QuestionJson.write(content))
                .update());
    }

    FrozenWords read(ExamId exam) {
        SortedMap<Long, String> texts = new TreeMap<>();
        jdbc.sql("SELECT version_id, content FROM exam_question WHERE exam_id = ?")
                .param(exam.value())
                .query(row -> {
                    texts.put(row.getLong("version_id"), row.getString("content"));
                });
        return FrozenWords.of(texts);
    }

    /** Writes into the row of a published exam which words it has, once and for all; false if it was not for us to do. */
    boolean name(ExamId exam, WordsHash hash) {
        return jdbc.sql("""
                        UPDATE exam SET words_sha256 = ?
                        WHERE id = ? AND state = 'PUBLISHED' AND words_sha256 IS NULL""").params(hash.value(), exam.value()).update() == 1;
    }
}
