package org.chizheng.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.gate.DecisionSummary.Actor;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.profiles.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads decisions for lists: three queries however long the list is. */
@Repository
class SummaryRows {

    private static final String COLUMNS = "SELECT d.id, d.decided_at, d.asked_by, d.act_number, d.act_type,"
            + " d.act_step, d.act_time, d.unit_code, d.unit_name, d.region, d.power_item, d.outcome,"
            + " k.decision_id AS record_id FROM gate_decision d LEFT JOIN gate_record k ON k.decision_id = d.id";

    private final JdbcClient jdbc;
    private final DecisionRows decisions;

    SummaryRows(JdbcClient jdbc, DecisionRows decisions) {
        this.jdbc = jdbc;
        this.decisions = decisions;
    }

    List<DecisionSummary> page(OrganisationPath caller, DecisionFilter filter, int offset, int limit) {
        List<DecisionSummary> bare = jdbc.sql(
                        COLUMNS + filter.where() + " ORDER BY d.id DESC LIMIT :limit OFFSET :offset")
                .params(filter.parameters(caller))
                .param("limit", limit)
                .param("offset", offset)
                .query(SummaryRows::read)
                .list();
        return complete(bare);
    }

    Optional<DecisionSummary> one(OrganisationPath caller, DecisionId id) {
        List<DecisionSummary> bare = jdbc.sql(COLUMNS + " WHERE d.id = :id AND d.organisation_path LIKE :caller")
                .param("id", id.value())
                .param("caller", caller.likePattern())
                .query(SummaryRows::read)
                .list();
        return complete(bare).stream().findFirst();
    }

    private List<DecisionSummary> complete(List<DecisionSummary> bare) {
        List<Long> ids = bare.stream().map(decision -> decision.id().value()).toList();
        Map<Long, List<Finding>> findings = decisions.findings(ids);
        Map<Long, List<Actor>> actors = actors(ids);
        return bare.stream()
                .map(decision -> with(
                        decision,
                        actors.getOrDefault(decision.id().value(), List.of()),
                        findings.getOrDefault(decision.id().value(), List.of())))
                .toList();
    }

    int count(OrganisationPath caller, DecisionFilter filter) {
        return jdbc.sql("SELECT COUNT(*) FROM gate_decision d" + filter.where())
                .params(filter.parameters(caller))
                .query((row, number) -> row.getInt(1))
                .single();
    }

    Map<OrganisationId, Integer> refusals(OrganisationPath caller, Instant since) {
        DecisionFilter filter = DecisionFilter.refusalsSince(since);
        Map<OrganisationId, Integer> counts = new HashMap<>();
        jdbc.sql("SELECT d.organisation_id, COUNT(*) AS refusals FROM gate_decision d" + filter.where()
                        + " AND d.organisation_id IS NOT NULL GROUP BY d.organisation_id")
                .params(filter.parameters(caller))
                .query(row -> {
                    counts.put(new OrganisationId(row.getLong("organisation_id")), row.getInt("refusals"));
                });
        return counts;
    }

    private Map<Long, List<Actor>> actors(List<Long> ids) {
        Map<Long, List<Actor>> actors = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT decision_id, role, reference, name, officer_id, certificate_id FROM gate_participant"
                            + " WHERE decision_id IN (:ids) ORDER BY decision_id, position")
                    .param("ids", ids)
                    .query(row -> {
                        actors.computeIfAbsent(row.getLong("decision_id"), id -> new ArrayList<>())
                                .add(actor(row));
                    });
        }
        return actors;
    }

    private static Actor actor(ResultSet row) throws SQLException {
        Long officer = row.getObject("officer_id", Long.class);
        return new Actor(
                ParticipantRole.valueOf(row.getString("role")),
                row.getString("reference"),
                row.getString("name"),
                officer == null ? null : new OfficerId(officer),
                row.getObject("certificate_id", Long.class));
    }

    private static DecisionSummary read(ResultSet row, int number) throws SQLException {
        String step = row.getString("act_step");
        return new DecisionSummary(
                new DecisionId(row.getLong("id")),
                StoredTime.read(row, "decided_at"),
                row.getString("asked_by"),
                row.getString("act_number"),
                ActType.valueOf(row.getString("act_type")),
                step == null ? null : ActStep.valueOf(step),
                StoredTime.read(row, "act_time"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("region"),
                row.getString("power_item"),
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("record_id", Long.class) != null,
                List.of(),
                List.of());
    }

    private static DecisionSummary with(DecisionSummary bare, List<Actor> actors, List<Finding> findings) {
        return new DecisionSummary(
                bare.id(),
                bare.decidedAt(),
                bare.askedBy(),
                bare.actNumber(),
                bare.type(),
                bare.step(),
                bare.actTime(),
                bare.unitCode(),
                bare.unitName(),
                bare.region(),
                bare.powerItem(),
                bare.outcome(),
                bare.recorded(),
                actors,
                findings);
    }
}
