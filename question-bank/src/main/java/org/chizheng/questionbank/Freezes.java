package org.chizheng.questionbank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The freezes' rows. One is open while its question is suspended in the version that was frozen. */
@Component
class Freezes {

    private static final int CHUNK = 500;
    private static final String OPEN = """
            FROM question_freezes f JOIN questions q ON q.id = f.question_id
            WHERE f.confirmed_at IS NULL AND q.state = 'SUSPENDED' AND q.version_id = f.question_version_id
            """;

    private final JdbcClient jdbc;

    Freezes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StoredQuestion question, Freeze freeze) {
        jdbc.sql("""
                INSERT INTO question_freezes
                (question_id, question_version_id, law, article, before_version, after_version, frozen_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        question.id().value(),
                        question.version().value(),
                        freeze.law(),
                        freeze.article(),
                        freeze.before(),
                        freeze.after(),
                        utc(freeze.since()))
                .update();
    }

    /** Those of the questions that are frozen. */
    Set<QuestionId> among(Collection<QuestionId> ids) {
        List<Long> values = ids.stream().map(QuestionId::value).toList();
        Set<QuestionId> frozen = new HashSet<>();
        for (int start = 0; start < values.size(); start += CHUNK) {
            jdbc.sql("SELECT DISTINCT q.id " + OPEN + " AND q.id IN (:ids)")
                    .param("ids", values.subList(start, Math.min(values.size(), start + CHUNK)))
                    .query((row, number) -> row.getLong(1))
                    .list()
                    .forEach(id -> frozen.add(new QuestionId(id)));
        }
        return frozen;
    }

    long count(String path) {
        return jdbc.sql("SELECT COUNT(DISTINCT q.id) " + OPEN + " AND q.organisation_path LIKE ?")
                .param(path + "%")
                .query(Long.class)
                .single();
    }

    /** The frozen questions below a path with their grounds, longest frozen first. */
    Map<QuestionId, List<Freeze>> below(String path, int offset, int limit) {
        List<Long> part = jdbc.sql("SELECT q.id " + OPEN + """
                         AND q.organisation_path LIKE ?
                        GROUP BY q.id ORDER BY MIN(f.id) LIMIT ? OFFSET ?
                        """)
                .params(path + "%", limit, offset)
                .query((row, number) -> row.getLong(1))
                .list();
        Map<QuestionId, List<Freeze>> grounds = new LinkedHashMap<>();
        part.forEach(id -> grounds.put(new QuestionId(id), new ArrayList<>()));
        if (!part.isEmpty()) {
            RowCallbackHandler collect =
                    row -> grounds.getOrDefault(new QuestionId(row.getLong("question_id")), new ArrayList<>())
                            .add(freeze(row));
            jdbc.sql("SELECT f.* " + OPEN + " AND q.id IN (:ids) ORDER BY f.id")
                    .param("ids", part)
                    .query(collect);
        }
        return grounds;
    }

    void confirmed(QuestionId question, Instant now) {
        jdbc.sql("UPDATE question_freezes SET confirmed_at = ? WHERE question_id = ? AND confirmed_at IS NULL")
                .params(utc(now), question.value())
                .update();
    }

    private static Freeze freeze(ResultSet row) throws SQLException {
        return new Freeze(
                row.getString("law"),
                row.getString("article"),
                row.getLong("before_version"),
                row.getLong("after_version"),
                row.getObject("frozen_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
