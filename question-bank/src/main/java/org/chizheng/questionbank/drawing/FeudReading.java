package org.chizheng.questionbank.drawing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chizheng.questionbank.QuestionChanges;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** All enemies, kept in memory until something changes in the bank; making enemies is such a change. */
@Component
class FeudReading {

    private record Known(long asOf, Feuds feuds) {}

    private final JdbcTemplate jdbc;
    private final QuestionChanges changes;
    private volatile Known known = new Known(-1, Feuds.NONE);

    FeudReading(JdbcTemplate jdbc, QuestionChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** The enemies at least as of this change. */
    Feuds asOf(long change) {
        Known now = known;
        if (now.asOf() != change) {
            long before = changes.latest();
            now = new Known(before, read());
            known = now;
        }
        return now.feuds();
    }

    private Feuds read() {
        Map<Long, Set<Long>> enemies = new HashMap<>();
        RowCallbackHandler collect = row ->
                enemies.computeIfAbsent(row.getLong(1), one -> new HashSet<>()).add(row.getLong(2));
        jdbc.query("SELECT question_id, enemy_id FROM question_enemies", collect);
        return new Feuds(enemies);
    }
}
