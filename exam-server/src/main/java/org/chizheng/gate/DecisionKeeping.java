package org.chizheng.gate;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.audit.CanonicalJson;
import org.chizheng.gate.KeptDecision.Purpose;
import org.chizheng.gate.rules.GateFacts;
import org.chizheng.gate.rules.GateRules;
import org.chizheng.gate.rules.Judgement;
import org.chizheng.gate.rules.ProfileFacts;
import org.chizheng.gate.rules.UnitFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps decisions: the link of the chain, the leaf of the audit log and what follows from it, in one transaction. */
@Component
class DecisionKeeping {

    private static final int SECONDS = 5;

    private final DecisionRows rows;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    DecisionKeeping(DecisionRows rows, AuditLog audit, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.audit = audit;
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.setTimeout(SECONDS);
    }

    /** What was asked, by whom. */
    record Request(Asker asker, Purpose purpose, String id, String inputHash) {}

    /** The decision that the request led to before. */
    Optional<KeptDecision> earlier(Request request) {
        Optional<KeptDecision> earlier = rows.byRequest(request.asker().name(), request.purpose(), request.id());
        earlier.filter(decision -> !decision.inputHash().equals(request.inputHash()))
                .ifPresent(other -> {
                    throw new RequestIdReused(request.id());
                });
        return earlier;
    }

    /** A decision that the asker may see. */
    Optional<KeptDecision> find(Asker asker, DecisionId id) {
        return rows.find(id.value(), asker.path().value());
    }

    /**
     * Judges the facts and keeps the decision, unless the same request was faster on another way.
     *
     * @param alsoInTransaction takes the decision and the path of the organisation
     */
    KeptDecision keep(Request request, GateFacts facts, BiConsumer<KeptDecision, String> alsoInTransaction) {
        Judgement judgement = GateRules.judge(facts);
        String text = FactsText.of(facts);
        return Objects.requireNonNull(transaction.execute(status -> {
            DecisionRows.ChainHead head = rows.lockChain();
            return earlier(request).orElseGet(() -> {
                KeptDecision decision = link(request, facts, judgement, text, head);
                String path = path(request, facts);
                rows.insert(decision, path, facts, judgement.cards());
                rows.moveChain(decision.id(), decision.chainHash());
                audit.append(leaf(decision, path, facts));
                alsoInTransaction.accept(decision, path);
                return decision;
            });
        }));
    }

    private static KeptDecision link(
            Request request, GateFacts facts, Judgement judgement, String text, DecisionRows.ChainHead head) {
        ProfileFacts profile = facts.profile();
        Instant decidedAt = facts.recordedAt();
        KeptDecision open = new KeptDecision(
                head.links() + 1,
                request.asker().name(),
                request.purpose(),
                request.id(),
                decidedAt,
                judgement.outcome(),
                judgement.findings(),
                profile == null ? null : profile.version(),
                GateRules.VERSION,
                request.inputHash(),
                text,
                CanonicalJson.sha256(text),
                head.hash(),
                "");
        return open.closedBy(open.computedHash());
    }

    /** Of an organisation that nobody knows only the asker and those above shall see the refusal. */
    private static String path(Request request, GateFacts facts) {
        UnitFacts unit = facts.unit();
        return unit == null ? request.asker().path().value() : unit.path();
    }

    private static AuditEntry leaf(KeptDecision decision, String path, GateFacts facts) {
        return new AuditEntry(
                decision.askedBy(),
                "gate.decided",
                "decision:" + decision.id(),
                path,
                Map.of(
                        "purpose", decision.purpose().name(),
                        "act", facts.act().number(),
                        "outcome", decision.outcome().name(),
                        "inputHash", decision.inputHash(),
                        "chainHash", decision.chainHash()));
    }
}
