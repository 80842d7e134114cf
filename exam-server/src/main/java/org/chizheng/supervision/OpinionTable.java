package org.chizheng.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.profiles.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of opinions and what was done about them. */
@Repository
class OpinionTable {

    private static final String COLUMNS = "SELECT id, number, organisation_id, organisation_path, organisation_name,"
            + " title, findings, demands, legal_basis, deadline, state, issued_by, second_supervisor, issued_at"
            + " FROM supervision_opinion";

    private final JdbcClient jdbc;

    OpinionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String number, NewOpinion opinion, Organisation organisation, Caller caller, Instant now) {
        jdbc.sql("INSERT INTO supervision_opinion (number, organisation_id, organisation_path, organisation_name,"
                        + " title, findings, demands, legal_basis, deadline, state, issued_by,"
                        + " second_supervisor, issued_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        number,
                        organisation.id().value(),
                        organisation.path().value(),
                        organisation.name(),
                        opinion.title().strip(),
                        opinion.findings().strip(),
                        opinion.demands().strip(),
                        opinion.legalBasis().strip(),
                        opinion.deadline(),
                        OpinionState.ISSUED.name(),
                        caller.name(),
                        opinion.secondSupervisor().strip(),
                        StoredTime.of(now))
                .update();
    }

    Optional<Opinion> byNumber(String number) {
        return list(" WHERE number = ?", number).stream().findFirst();
    }

    Optional<Opinion> find(OpinionId id) {
        return list(" WHERE id = ?", id.value()).stream().findFirst();
    }

    /** Keeps the opinion to this transaction. */
    void lock(OpinionId id) {
        jdbc.sql("SELECT id FROM supervision_opinion WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query((row, number) -> row.getLong("id"))
                .optional();
    }

    List<Opinion> below(OrganisationPath path) {
        return list(" WHERE organisation_path LIKE ?", path.likePattern());
    }

    void step(OpinionId id, OpinionState to, String action, String text, String by, Instant now) {
        jdbc.sql("UPDATE supervision_opinion SET state = ? WHERE id = ?")
                .params(to.name(), id.value())
                .update();
        jdbc.sql("INSERT INTO supervision_opinion_step (opinion_id, action, text, taken_by, taken_at)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(id.value(), action, text, by, StoredTime.of(now))
                .update();
    }

    private List<Opinion> list(String where, Object parameter) {
        Map<Long, List<Opinion.Step>> steps = new HashMap<>();
        jdbc.sql("SELECT opinion_id, action, text, taken_by, taken_at FROM supervision_opinion_step"
                        + " WHERE opinion_id IN (SELECT id FROM supervision_opinion" + where + ") ORDER BY id")
                .param(parameter)
                .query(row -> {
                    steps.computeIfAbsent(row.getLong("opinion_id"), id -> new ArrayList<>())
                            .add(new Opinion.Step(
                                    row.getString("action"),
                                    row.getString("text"),
                                    row.getString("taken_by"),
                                    StoredTime.read(row, "taken_at")));
                });
        return jdbc.sql(COLUMNS + where + " ORDER BY id DESC")
                .param(parameter)
                .query((row, number) -> read(row, steps))
                .list();
    }

    private static Opinion read(ResultSet row, Map<Long, List<Opinion.Step>> steps) throws SQLException {
        long id = row.getLong("id");
        return new Opinion(
                new OpinionId(id),
                row.getString("number"),
                new OrganisationId(row.getLong("organisation_id")),
                new OrganisationPath(row.getString("organisation_path")),
                row.getString("organisation_name"),
                row.getString("title"),
                row.getString("findings"),
                row.getString("demands"),
                row.getString("legal_basis"),
                row.getObject("deadline", LocalDate.class),
                OpinionState.valueOf(row.getString("state")),
                row.getString("issued_by"),
                row.getString("second_supervisor"),
                StoredTime.read(row, "issued_at"),
                steps.getOrDefault(id, List.of()));
    }
}
