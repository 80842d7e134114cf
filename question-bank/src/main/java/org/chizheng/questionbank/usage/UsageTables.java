package org.chizheng.questionbank.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionVersionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

/**
 * Rows of {@code question_exams} and {@code question_usage}, many in one statement. Sums are added to in the database and
 * in the order of the questions, so that two exams published at once neither lose a count nor wait for each other in a
 * circle.
 */
@Repository
class UsageTables {

    private static final int CHUNK = 500;
    private static final String SUMS = """
            question_usage (question_id, exams, papers, last_used_at, in_use_until, answers, right_answers, rest_sum,
            rest_squares, rest_of_right)""";
    private static final String ADD_EXAM = """
            ON DUPLICATE KEY UPDATE exams = exams + VALUES(exams), papers = papers + VALUES(papers),
            last_used_at = CASE WHEN last_used_at > VALUES(last_used_at) THEN last_used_at
            ELSE VALUES(last_used_at) END,
            in_use_until = CASE WHEN in_use_until > VALUES(in_use_until) THEN in_use_until
            ELSE VALUES(in_use_until) END""";
    private static final String ADD_ANSWERS = """
            ON DUPLICATE KEY UPDATE answers = answers + VALUES(answers),
            right_answers = right_answers + VALUES(right_answers), rest_sum = rest_sum + VALUES(rest_sum),
            rest_squares = rest_squares + VALUES(rest_squares), rest_of_right = rest_of_right + VALUES(rest_of_right)""";

    private final JdbcTemplate jdbc;

    UsageTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    boolean knows(long exam) {
        Long rows = jdbc.queryForObject("SELECT COUNT(*) FROM question_exams WHERE exam = ?", Long.class, exam);
        return rows != null && rows > 0;
    }

    void addExam(ExamUse use, SortedMap<QuestionId, Long> papers) {
        LocalDateTime opens = utc(use.opens());
        LocalDateTime closes = utc(use.closes());
        List<Object[]> places = new ArrayList<>();
        List<Object[]> sums = new ArrayList<>();
        papers.forEach((question, number) -> {
            places.add(new Object[] {use.exam(), question.value(), opens, closes, number});
            sums.add(new Object[] {question.value(), 1, number, opens, closes, 0, 0, 0, 0, 0});
        });
        insert("question_exams (exam, question_id, opens_at, closes_at, papers)", places, "");
        insert(SUMS, sums, ADD_EXAM);
    }

    void addAnswers(SortedMap<QuestionId, Answered> answers) {
        List<Object[]> sums = new ArrayList<>();
        answers.forEach((question, some) -> sums.add(new @Nullable Object[] {
            question.value(),
            0,
            0,
            null,
            null,
            some.answers(),
            some.right(),
            some.rest(),
            some.restSquares(),
            some.restOfRight()
        }));
        insert(SUMS, sums, ADD_ANSWERS);
    }

    Map<QuestionVersionId, QuestionId> questions(Collection<QuestionVersionId> versions) {
        Map<QuestionVersionId, QuestionId> questions = new HashMap<>();
        in(
                "SELECT id, question_id FROM question_versions WHERE id IN ",
                versions.stream().map(QuestionVersionId::value).toList(),
                row -> questions.put(new QuestionVersionId(row.getLong(1)), new QuestionId(row.getLong(2))));
        return questions;
    }

    Map<QuestionId, Usage> of(Collection<QuestionId> questions) {
        Map<QuestionId, Usage> usages = new HashMap<>();
        in(
                "SELECT * FROM question_usage WHERE question_id IN ",
                questions.stream().map(QuestionId::value).toList(),
                row -> usages.put(new QuestionId(row.getLong("question_id")), usage(row)));
        return usages;
    }

    private static Usage usage(ResultSet row) throws SQLException {
        return new Usage(
                row.getLong("exams"),
                row.getLong("papers"),
                instant(row, "last_used_at"),
                instant(row, "in_use_until"),
                new Answered(
                        row.getLong("answers"),
                        row.getLong("right_answers"),
                        row.getDouble("rest_sum"),
                        row.getDouble("rest_squares"),
                        row.getDouble("rest_of_right")));
    }

    private void in(String sql, List<Long> ids, RowCallbackHandler each) {
        chunks(ids, chunk -> jdbc.query(sql + marks(chunk.size()), each, chunk.toArray()));
    }

    private void insert(String table, List<Object[]> rows, String otherwise) {
        chunks(rows, chunk -> {
            String values = String.join(", ", Collections.nCopies(chunk.size(), marks(chunk.getFirst().length)));
            Object[] all = chunk.stream().flatMap(Arrays::stream).toArray();
            jdbc.update("INSERT INTO " + table + " VALUES " + values + " " + otherwise, all);
        });
    }

    private static String marks(int number) {
        return "(" + String.join(", ", Collections.nCopies(number, "?")) + ")";
    }

    private static <T> void chunks(List<T> all, Consumer<List<T>> each) {
        for (int start = 0; start < all.size(); start += CHUNK) {
            each.accept(all.subList(start, Math.min(all.size(), start + CHUNK)));
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
