package org.chizheng.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.gate.Finding.Weight;
import org.chizheng.gate.KeptDecision.Purpose;
import org.chizheng.gate.rules.ActFacts;
import org.chizheng.gate.rules.GateFacts;
import org.chizheng.gate.rules.OfficerFacts;
import org.chizheng.gate.rules.PersonFacts;
import org.chizheng.gate.rules.UnitFacts;
import org.chizheng.profiles.StoredTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of decisions; written once, never changed. */
@Repository
class DecisionRows {

    private static final String COLUMNS = "SELECT id, asked_by, purpose, request_id, decided_at, outcome,"
            + " profile_version, rule_version, input_hash, facts, facts_hash, previous_hash, chain_hash"
            + " FROM gate_decision";

    /** The end of the chain. */
    record ChainHead(long links, String hash) {}

    private final JdbcClient jdbc;

    DecisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else adds a link, until the end of the transaction. */
    ChainHead lockChain() {
        return jdbc.sql("SELECT links, head_hash FROM gate_chain WHERE id = 1 FOR UPDATE")
                .query((row, number) -> new ChainHead(row.getLong("links"), row.getString("head_hash")))
                .single();
    }

    ChainHead chainHead() {
        return jdbc.sql("SELECT links, head_hash FROM gate_chain WHERE id = 1")
                .query((row, number) -> new ChainHead(row.getLong("links"), row.getString("head_hash")))
                .single();
    }

    void moveChain(long links, String hash) {
        jdbc.sql("UPDATE gate_chain SET links = ?, head_hash = ? WHERE id = 1")
                .params(links, hash)
                .update();
    }

    Optional<KeptDecision> byRequest(String askedBy, Purpose purpose, String requestId) {
        return jdbc.sql(COLUMNS + " WHERE asked_by = ? AND purpose = ? AND request_id = ?")
                .params(askedBy, purpose.name(), requestId)
                .query(DecisionRows::read)
                .optional()
                .map(this::whole);
    }

    /** A decision about an organisation at or below the path. */
    Optional<KeptDecision> find(long id, String path) {
        return jdbc.sql(COLUMNS + " WHERE id = ? AND organisation_path LIKE ?")
                .params(id, path + "%")
                .query(DecisionRows::read)
                .optional()
                .map(this::whole);
    }

    /** Links from one on, in the order of the chain. */
    List<KeptDecision> linksFrom(long id, int atMost) {
        List<KeptDecision> links = jdbc.sql(COLUMNS + " WHERE id >= ? ORDER BY id LIMIT ?")
                .params(id, atMost)
                .query(DecisionRows::read)
                .list();
        Map<Long, List<Finding>> findings =
                findings(links.stream().map(KeptDecision::id).toList());
        return links.stream()
                .map(link -> link.with(findings.getOrDefault(link.id(), List.of())))
                .toList();
    }

    void insert(KeptDecision decision, String path, GateFacts facts, List<@Nullable Long> cards) {
        insertDecision(decision, path, facts);
        for (int i = 0; i < decision.findings().size(); i++) {
            Finding finding = decision.findings().get(i);
            jdbc.sql("INSERT INTO gate_reason (decision_id, position, code, participant, weight)"
                            + " VALUES (?, ?, ?, ?, ?)")
                    .params(params(
                            decision.id(),
                            i,
                            finding.reason().name(),
                            finding.participant(),
                            finding.weight().name()))
                    .update();
        }
        for (int i = 0; i < facts.people().size(); i++) {
            insertParticipant(decision.id(), i, facts.people().get(i), cards.get(i));
        }
    }

    private void insertDecision(KeptDecision decision, String path, GateFacts facts) {
        ActFacts act = facts.act();
        UnitFacts unit = facts.unit();
        jdbc.sql("INSERT INTO gate_decision (id, asked_by, purpose, request_id, act_number, act_type, act_step,"
                        + " act_time, decided_at, organisation_id, organisation_path, unit_code, unit_name, region,"
                        + " power_item, outcome, profile_version, rule_version, input_hash, facts, facts_hash,"
                        + " previous_hash, chain_hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(params(
                        decision.id(),
                        decision.askedBy(),
                        decision.purpose().name(),
                        decision.requestId(),
                        act.number(),
                        act.type().name(),
                        act.step() == null ? null : act.step().name(),
                        StoredTime.of(act.actTime()),
                        StoredTime.of(decision.decidedAt()),
                        unit == null ? null : unit.id(),
                        path,
                        act.unit(),
                        unit == null ? "" : unit.name(),
                        act.region(),
                        act.powerItem(),
                        decision.outcome().name(),
                        decision.profileVersion(),
                        decision.ruleVersion(),
                        decision.inputHash(),
                        decision.facts(),
                        decision.factsHash(),
                        decision.previousHash(),
                        decision.chainHash()))
                .update();
    }

    private void insertParticipant(long decision, int position, PersonFacts person, @Nullable Long card) {
        OfficerFacts officer = person.officer();
        jdbc.sql("INSERT INTO gate_participant (decision_id, position, role, reference, name, officer_id,"
                        + " certificate_id) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(params(
                        decision,
                        position,
                        person.role().name(),
                        person.reference(),
                        officer == null ? null : officer.name(),
                        officer == null ? null : officer.id(),
                        card))
                .update();
    }

    /** The reasons of several decisions at once. */
    Map<Long, List<Finding>> findings(List<Long> decisions) {
        Map<Long, List<Finding>> findings = new HashMap<>();
        if (!decisions.isEmpty()) {
            jdbc.sql("SELECT decision_id, code, participant, weight FROM gate_reason"
                            + " WHERE decision_id IN (:ids) ORDER BY decision_id, position")
                    .param("ids", decisions)
                    .query(row -> {
                        findings.computeIfAbsent(row.getLong("decision_id"), id -> new ArrayList<>())
                                .add(finding(row));
                    });
        }
        return findings;
    }

    /** Read after the connection of the row has been given back: nobody may hold one and wait for another. */
    private KeptDecision whole(KeptDecision decision) {
        return decision.with(findings(List.of(decision.id())).getOrDefault(decision.id(), List.of()));
    }

    /** A decision but for its findings. */
    private static KeptDecision read(ResultSet row, int number) throws SQLException {
        return new KeptDecision(
                row.getLong("id"),
                row.getString("asked_by"),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("request_id"),
                StoredTime.read(row, "decided_at"),
                Outcome.valueOf(row.getString("outcome")),
                List.of(),
                row.getObject("profile_version", Long.class),
                row.getInt("rule_version"),
                row.getString("input_hash"),
                row.getString("facts"),
                row.getString("facts_hash"),
                row.getString("previous_hash"),
                row.getString("chain_hash"));
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                Reason.valueOf(row.getString("code")),
                row.getObject("participant", Integer.class),
                Weight.valueOf(row.getString("weight")));
    }

    private static List<@Nullable Object> params(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
