package org.chizheng.sittings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.exams.ExamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what was answered. Writing is {@link AnswerGroup}'s alone. */
@Repository
class AnswerTable {

    private final JdbcClient jdbc;

    AnswerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The answers that count, by item. */
    List<Answer> current(AttemptId id) {
        return jdbc.sql("SELECT seq, item, chosen, flagged FROM answer WHERE attempt_id = ? ORDER BY item")
                .param(id.value())
                .query((row, n) -> new Answer(
                        row.getLong("seq"),
                        row.getInt("item"),
                        row.getString("chosen"),
                        row.getBoolean("flagged"),
                        null))
                .list();
    }

    /** The answers that count at all closed attempts of an exam. */
    Map<AttemptId, Map<Integer, List<String>>> closedAt(ExamId exam) {
        Map<AttemptId, Map<Integer, List<String>>> all = new HashMap<>();
        jdbc.sql("""
                        SELECT a.attempt_id, a.seq, a.item, a.chosen, a.flagged FROM answer a
                        JOIN attempt t ON t.id = a.attempt_id WHERE t.exam_id = ? AND t.state <> 'UNDERWAY'""").param(exam.value()).query(row -> {
            Answer answer = new Answer(
                    row.getLong("seq"), row.getInt("item"), row.getString("chosen"), row.getBoolean("flagged"), null);
            all.computeIfAbsent(new AttemptId(row.getLong("attempt_id")), id -> new HashMap<>())
                    .put(answer.item(), answer.given());
        });
        return all;
    }

    /** Numbers from 1 to the last one that never arrived, at most so many of them. */
    List<Long> missing(AttemptId id, long lastSeq, int most) {
        long arrived = jdbc.sql("SELECT COUNT(*) FROM answer_log WHERE attempt_id = ? AND seq <= ?")
                .params(id.value(), lastSeq)
                .query(Long.class)
                .single();
        List<Long> missing = new ArrayList<>();
        if (arrived < lastSeq) {
            Set<Long> known = new HashSet<>(jdbc.sql("SELECT seq FROM answer_log WHERE attempt_id = ? AND seq <= ?")
                    .params(id.value(), lastSeq)
                    .query(Long.class)
                    .list());
            for (long seq = 1; seq <= lastSeq && missing.size() < most; seq++) {
                if (!known.contains(seq)) {
                    missing.add(seq);
                }
            }
        }
        return missing;
    }
}
