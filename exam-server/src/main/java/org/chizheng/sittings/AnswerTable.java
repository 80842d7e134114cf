package org.chizheng.sittings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chizheng.exams.ExamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what was answered; only {@code saving} writes it. */
@Repository
public class AnswerTable {

    /**
     * What is in the log of an attempt.
     *
     * @param count of different numbers
     * @param newest the highest of them
     */
    public record Arrived(long count, long newest) {

        public static final Arrived NOTHING = new Arrived(0, 0);

        /** Whether it is plain without a look at the numbers that each of them from 1 to the last one is there. */
        public boolean isWhole(long lastSeq) {
            return lastSeq <= 0 || newest == lastSeq && count == lastSeq;
        }
    }

    private final JdbcClient jdbc;

    AnswerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The answers that count, by item. */
    public List<Answer> current(AttemptId id) {
        return jdbc.sql("SELECT seq, item, chosen, flagged FROM answer WHERE attempt_id = ? ORDER BY item")
                .param(id.value())
                .query((row, n) -> answer(row))
                .list();
    }

    /** The answers that count at each of some attempts, by item; those without any are left out. */
    public Map<AttemptId, List<Answer>> current(Collection<AttemptId> ids) {
        Map<AttemptId, List<Answer>> all = new HashMap<>();
        jdbc.sql("SELECT attempt_id, seq, item, chosen, flagged FROM answer WHERE attempt_id IN (:ids)"
                        + " ORDER BY attempt_id, item")
                .param("ids", values(ids))
                .query(row -> {
                    all.computeIfAbsent(new AttemptId(row.getLong("attempt_id")), id -> new ArrayList<>())
                            .add(answer(row));
                });
        return all;
    }

    /**
     * What came too late before an attempt went on, by item: the newest of each that nothing newer counts for. Whoever
     * goes on may say it anew; until then it counts for nothing.
     */
    public List<Answer> drafts(AttemptId id) {
        Map<Integer, Answer> newest = new TreeMap<>();
        jdbc.sql("""
                        SELECT l.seq, l.item, l.chosen, l.flagged FROM answer_log l
                        LEFT JOIN answer a ON a.attempt_id = l.attempt_id AND a.item = l.item
                        WHERE l.attempt_id = ? AND l.late = TRUE AND (a.seq IS NULL OR a.seq < l.seq)
                        ORDER BY l.seq""").param(id.value()).query(row -> {
            Answer answer = answer(row);
            newest.put(answer.item(), answer);
        });
        return List.copyOf(newest.values());
    }

    /** The answers that count at all closed attempts of an exam. */
    Map<AttemptId, Map<Integer, List<String>>> closedAt(ExamId exam) {
        Map<AttemptId, Map<Integer, List<String>>> all = new HashMap<>();
        jdbc.sql("""
                        SELECT a.attempt_id, a.seq, a.item, a.chosen, a.flagged FROM answer a
                        JOIN attempt t ON t.id = a.attempt_id WHERE t.exam_id = ? AND t.state <> 'UNDERWAY'""").param(exam.value()).query(row -> {
            Answer answer = answer(row);
            all.computeIfAbsent(new AttemptId(row.getLong("attempt_id")), id -> new HashMap<>())
                    .put(answer.item(), answer.given());
        });
        return all;
    }

    /** How much arrived, by attempt; those of which nothing did are left out. */
    public Map<AttemptId, Arrived> arrived(Collection<AttemptId> ids) {
        Map<AttemptId, Arrived> all = new HashMap<>();
        jdbc.sql("SELECT attempt_id, COUNT(*) AS arrived, MAX(seq) AS newest FROM answer_log"
                        + " WHERE attempt_id IN (:ids) GROUP BY attempt_id")
                .param("ids", values(ids))
                .query(row -> {
                    all.put(
                            new AttemptId(row.getLong("attempt_id")),
                            new Arrived(row.getLong("arrived"), row.getLong("newest")));
                });
        return all;
    }

    /** Numbers from 1 to the last one that never arrived, at most so many of them. */
    public List<Long> missing(AttemptId id, long lastSeq, int most) {
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

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getLong("seq"), row.getInt("item"), row.getString("chosen"), row.getBoolean("flagged"), null);
    }

    private static List<Long> values(Collection<AttemptId> ids) {
        return ids.stream().map(AttemptId::value).toList();
    }
}
