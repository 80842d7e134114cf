package org.chizheng.exams.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.PaperId;
import org.chizheng.exams.SittingId;
import org.chizheng.officers.OfficerId;
import org.chizheng.profiles.StoredTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code exam_candidate}, and which paper is whose. */
@Repository
public class CandidateTable {

    /** People of one statement. */
    private static final int CHUNK = 500;

    private final JdbcClient jdbc;

    CandidateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who is enrolled. */
    public List<OfficerId> of(ExamId exam) {
        return jdbc.sql("SELECT officer_id FROM exam_candidate WHERE exam_id = ? ORDER BY officer_id")
                .param(exam.value())
                .query((row, n) -> new OfficerId(row.getLong(1)))
                .list();
    }

    /** Everybody who is enrolled, with sitting and extra time. */
    public List<Candidacy> places(ExamId exam) {
        return jdbc.sql("SELECT officer_id, sitting_id, extra_seconds, deferred FROM exam_candidate"
                        + " WHERE exam_id = ? ORDER BY officer_id")
                .param(exam.value())
                .query(CandidateTable::place)
                .list();
    }

    /** One person, with sitting and extra time; empty for who is not enrolled. */
    public Optional<Candidacy> place(ExamId exam, OfficerId officer) {
        return jdbc.sql("SELECT officer_id, sitting_id, extra_seconds, deferred FROM exam_candidate"
                        + " WHERE exam_id = ? AND officer_id = ?")
                .params(exam.value(), officer.value())
                .query(CandidateTable::place)
                .optional();
    }

    /** Locks people's rows until the end of the transaction, and tells their places as they are then. */
    public List<Candidacy> hold(ExamId exam, Collection<OfficerId> people) {
        List<Candidacy> held = new ArrayList<>();
        for (List<Long> chunk : chunks(people)) {
            held.addAll(jdbc.sql("SELECT officer_id, sitting_id, extra_seconds, deferred FROM exam_candidate"
                            + " WHERE exam_id = :exam AND officer_id IN (:people) ORDER BY officer_id FOR UPDATE")
                    .param("exam", exam.value())
                    .param("people", chunk)
                    .query(CandidateTable::place)
                    .list());
        }
        return held;
    }

    private static Candidacy place(ResultSet row, int n) throws SQLException {
        Long sitting = row.getObject("sitting_id", Long.class);
        return new Candidacy(
                new OfficerId(row.getLong("officer_id")),
                sitting == null ? null : new SittingId(sitting),
                Duration.ofSeconds(row.getLong("extra_seconds")),
                row.getBoolean("deferred"));
    }

    /** Seats people in a sitting, or in none. */
    public void place(ExamId exam, Collection<OfficerId> people, @Nullable SittingId sitting) {
        for (List<Long> chunk : chunks(people)) {
            jdbc.sql("UPDATE exam_candidate SET sitting_id = :sitting"
                            + " WHERE exam_id = :exam AND officer_id IN (:people)")
                    .param("sitting", sitting == null ? null : sitting.value())
                    .param("exam", exam.value())
                    .param("people", chunk)
                    .update();
        }
    }

    /** Takes everybody's place in a sitting away. */
    public void vacate(SittingId sitting) {
        jdbc.sql("UPDATE exam_candidate SET sitting_id = NULL WHERE sitting_id = ?")
                .param(sitting.value())
                .update();
    }

    /** Says whether a turn is put off (缓考), and where the person sits then; null: nowhere yet. */
    public void defer(ExamId exam, OfficerId officer, boolean deferred, @Nullable SittingId sitting) {
        jdbc.sql("UPDATE exam_candidate SET deferred = :deferred, sitting_id = :sitting"
                        + " WHERE exam_id = :exam AND officer_id = :officer")
                .param("deferred", deferred)
                .param("sitting", sitting == null ? null : sitting.value())
                .param("exam", exam.value())
                .param("officer", officer.value())
                .update();
    }

    /** Gives one person more time than the others, in place of what was given before. */
    public void giveExtra(ExamId exam, OfficerId officer, Duration extra, String reason, String by, Instant now) {
        jdbc.sql("UPDATE exam_candidate SET extra_seconds = ?, extra_reason = ?, extra_by = ?, extra_at = ?"
                        + " WHERE exam_id = ? AND officer_id = ?")
                .params(extra.toSeconds(), reason, by, StoredTime.of(now), exam.value(), officer.value())
                .update();
    }

    /** How many are enrolled. */
    public int count(ExamId exam) {
        return jdbc.sql("SELECT COUNT(*) FROM exam_candidate WHERE exam_id = ?")
                .param(exam.value())
                .query(Integer.class)
                .single();
    }

    /** Puts people on the list, who must not stand there. */
    public void insert(ExamId exam, Collection<OfficerId> people, String by, Instant now) {
        LocalDateTime at = StoredTime.of(now);
        for (List<Long> chunk : chunks(people)) {
            List<Object> values = new ArrayList<>(4 * chunk.size());
            chunk.forEach(officer -> Collections.addAll(values, exam.value(), officer, by, at));
            jdbc.sql("INSERT INTO exam_candidate (exam_id, officer_id, enrolled_by, enrolled_at) VALUES "
                            + String.join(", ", Collections.nCopies(chunk.size(), "(?, ?, ?, ?)")))
                    .params(values)
                    .update();
        }
    }

    /** How many of these people were enrolled. */
    public int delete(ExamId exam, Collection<OfficerId> people) {
        int deleted = 0;
        for (List<Long> chunk : chunks(people)) {
            deleted += jdbc.sql("DELETE FROM exam_candidate WHERE exam_id = :exam AND officer_id IN (:people)")
                    .param("exam", exam.value())
                    .param("people", chunk)
                    .update();
        }
        return deleted;
    }

    /** In one order of locking, whoever writes. */
    private static List<List<Long>> chunks(Collection<OfficerId> people) {
        List<Long> ids =
                people.stream().map(OfficerId::value).distinct().sorted().toList();
        List<List<Long>> chunks = new ArrayList<>();
        for (int start = 0; start < ids.size(); start += CHUNK) {
            chunks.add(ids.subList(start, Math.min(start + CHUNK, ids.size())));
        }
        return chunks;
    }

    /** What belongs to one person, and under which revision of the plan; empty if there is no such exam. */
    public Optional<Row> row(ExamId exam, OfficerId officer) {
        List<Row> rows = jdbc.sql("""
                        SELECT e.revision, c.officer_id, c.sitting_id, c.extra_seconds, c.deferred, p.ordinal, p.id
                        FROM exam e LEFT JOIN exam_candidate c ON c.exam_id = e.id AND c.officer_id = ?
                            LEFT JOIN exam_paper p ON p.exam_id = e.id AND p.officer_id = ? AND e.state = 'PUBLISHED'
                        WHERE e.id = ?""")
                .params(officer.value(), officer.value(), exam.value())
                .query(CandidateTable::row)
                .list();
        return rows.stream().reduce(Row::with);
    }

    /**
     * One person's row.
     *
     * @param candidacy null for who is not enrolled
     * @param papers by the ordinal of the attempt
     */
    public record Row(long revision, @Nullable Candidacy candidacy, Map<Integer, PaperId> papers) {

        private Row with(Row other) {
            Map<Integer, PaperId> all = new HashMap<>(papers);
            all.putAll(other.papers);
            return new Row(revision, candidacy, all);
        }
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        Candidacy candidacy = row.getObject("officer_id") == null ? null : place(row, n);
        Long paper = row.getObject("id", Long.class);
        return new Row(
                row.getLong("revision"),
                candidacy,
                paper == null ? Map.of() : Map.of(row.getInt("ordinal"), new PaperId(paper)));
    }
}
