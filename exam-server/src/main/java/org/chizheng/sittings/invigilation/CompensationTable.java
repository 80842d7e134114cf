package org.chizheng.sittings.invigilation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.SittingId;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.profiles.StoredTime;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.steering.GivenBack;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Rows of {@code sitting_compensation}. */
@Repository
class CompensationTable {

    private final JdbcClient jdbc;

    CompensationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CompensationId insert(ExamId exam, Outage outage, Caller by, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        SittingId sitting = outage.sitting();
        jdbc.sql("""
                        INSERT INTO sitting_compensation (exam_id, sitting_id, seconds, outage_from, outage_to, reason,
                            proposed_by, proposer_id, proposed_at, state)
                        VALUES (:exam, :sitting, :seconds, :from, :to, :reason, :by, :account, :at, 'PROPOSED')""")
                .param("exam", exam.value())
                .param("sitting", sitting == null ? null : sitting.value())
                .param("seconds", outage.time().toSeconds())
                .param("from", StoredTime.of(outage.from()))
                .param("to", StoredTime.of(outage.to()))
                .param("reason", outage.reason())
                .param("by", by.name())
                .param("account", by.account().value())
                .param("at", StoredTime.of(now))
                .update(key, "id");
        CompensationId id =
                new CompensationId(Objects.requireNonNull(key.getKey()).longValue());
        name(id, outage.whom());
        return id;
    }

    private void name(CompensationId id, Collection<AttemptId> whom) {
        if (whom.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>();
        whom.forEach(attempt -> values.addAll(List.of(id.value(), attempt.value())));
        jdbc.sql("INSERT INTO sitting_compensation_attempt (compensation_id, attempt_id) VALUES (?, ?)"
                        + ", (?, ?)".repeat(whom.size() - 1))
                .params(values)
                .update();
    }

    List<Compensation> at(ExamId exam) {
        Map<Long, Set<AttemptId>> named = new HashMap<>();
        jdbc.sql("""
                        SELECT a.compensation_id, a.attempt_id FROM sitting_compensation_attempt a
                        JOIN sitting_compensation c ON c.id = a.compensation_id WHERE c.exam_id = ?""").param(exam.value()).query(row -> {
            named.computeIfAbsent(row.getLong(1), id -> new HashSet<>()).add(new AttemptId(row.getLong(2)));
        });
        return jdbc.sql("SELECT * FROM sitting_compensation WHERE exam_id = ? ORDER BY id DESC")
                .param(exam.value())
                .query((row, n) -> compensation(row, named.getOrDefault(row.getLong("id"), Set.of())))
                .list();
    }

    Optional<Compensation> find(CompensationId id) {
        return jdbc.sql("SELECT * FROM sitting_compensation WHERE id = ?")
                .param(id.value())
                .query((row, n) -> compensation(row, named(id)))
                .optional();
    }

    private Set<AttemptId> named(CompensationId id) {
        return new HashSet<>(jdbc.sql("SELECT attempt_id FROM sitting_compensation_attempt WHERE compensation_id = ?")
                .param(id.value())
                .query((row, n) -> new AttemptId(row.getLong(1)))
                .list());
    }

    /** Decides on a proposal that nobody decided on; false if somebody was first. */
    boolean decide(CompensationId id, Compensation.State state, Caller by, Instant now) {
        return jdbc.sql("""
                        UPDATE sitting_compensation SET state = :state, decided_by = :by, decider_id = :account,
                            decided_at = :at WHERE id = :id AND state = 'PROPOSED'""")
                        .param("state", state.name())
                        .param("by", by.name())
                        .param("account", by.account().value())
                        .param("at", StoredTime.of(now))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void applied(CompensationId id, GivenBack given) {
        jdbc.sql("UPDATE sitting_compensation SET attempts = ?, reopened = ?, refused = ? WHERE id = ?")
                .params(
                        given.done().size(),
                        given.reopened().size(),
                        given.refused().size(),
                        id.value())
                .update();
    }

    private static Compensation compensation(ResultSet row, Set<AttemptId> whom) throws SQLException {
        Long sitting = row.getObject("sitting_id", Long.class);
        return new Compensation(
                new CompensationId(row.getLong("id")),
                new ExamId(row.getLong("exam_id")),
                new Outage(
                        sitting == null ? null : new SittingId(sitting),
                        whom,
                        StoredTime.read(row, "outage_from"),
                        StoredTime.read(row, "outage_to"),
                        Duration.ofSeconds(row.getLong("seconds")),
                        row.getString("reason")),
                row.getString("proposed_by"),
                new AccountId(row.getLong("proposer_id")),
                StoredTime.read(row, "proposed_at"),
                Compensation.State.valueOf(row.getString("state")),
                row.getString("decided_by"),
                StoredTime.readNullable(row, "decided_at"),
                row.getInt("attempts"),
                row.getInt("reopened"),
                row.getInt("refused"));
    }
}
