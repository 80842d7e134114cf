package org.chizheng.gate;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chizheng.audit.CanonicalJson;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HolderId;
import org.chizheng.certificates.Standing.Impediment;
import org.chizheng.gate.DecisionSummary.Actor;
import org.chizheng.gate.rules.GateRules;
import org.chizheng.gate.rules.Judgement;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.Role;
import org.springframework.stereotype.Service;

/** Reads decisions within the caller's organisations. */
@Service
class DecisionReading implements GateDecisions {

    private static final Role[] READERS = {Role.SUPERVISOR, Role.COORDINATOR};
    private static final int PAGE = 500;

    private final SummaryRows summaries;
    private final DecisionRows rows;
    private final Certificates certificates;
    private final Clock clock;

    DecisionReading(SummaryRows summaries, DecisionRows rows, Certificates certificates, Clock clock) {
        this.summaries = summaries;
        this.rows = rows;
        this.certificates = certificates;
        this.clock = clock;
    }

    @Override
    public List<DecisionSummary> page(Caller caller, DecisionFilter filter, int offset, int limit) {
        caller.require(READERS);
        return summaries.page(caller.path(), filter, offset, limit);
    }

    @Override
    public int count(Caller caller, DecisionFilter filter) {
        caller.require(READERS);
        return summaries.count(caller.path(), filter);
    }

    @Override
    public Map<OrganisationId, Integer> refusalsByOrganisation(Caller caller, Instant since) {
        caller.require(READERS);
        return summaries.refusals(caller.path(), since);
    }

    @Override
    public Optional<DecisionDetail> find(Caller caller, DecisionId id) {
        caller.require(READERS);
        return summaries
                .one(caller.path(), id)
                .flatMap(summary -> kept(caller, id)
                        .map(kept -> new DecisionDetail(
                                summary,
                                kept.answer().receipt(),
                                kept.requestId(),
                                kept.profileVersion(),
                                kept.ruleVersion(),
                                kept.previousHash(),
                                kept.factsHash(),
                                kept.facts())));
    }

    @Override
    public Optional<Replay> replay(Caller caller, DecisionId id) {
        caller.require(READERS);
        return kept(caller, id).map(DecisionReading::judgedAgain);
    }

    @Override
    public List<TaintedDecision> tainted(Caller caller, Instant since) {
        caller.require(READERS);
        DecisionFilter allowances =
                new DecisionFilter(Set.of(Outcome.ALLOW, Outcome.WARN), null, null, null, since, false);
        Instant now = clock.instant();
        int pages = (summaries.count(caller.path(), allowances) + PAGE - 1) / PAGE;
        return Stream.iterate(0, page -> page < pages, page -> page + 1)
                .flatMap(page -> summaries.page(caller.path(), allowances, page * PAGE, PAGE).stream())
                .map(decision -> new TaintedDecision(decision, learned(decision, now)))
                .filter(decision -> !decision.learned().isEmpty())
                .toList();
    }

    @Override
    public Optional<DecisionId> brokenLink(Caller caller) {
        caller.require(Role.SUPERVISOR, Role.ADMINISTRATOR);
        long expected = 1;
        String previous = "0".repeat(64);
        List<KeptDecision> page = rows.linksFrom(expected, PAGE);
        while (!page.isEmpty()) {
            for (KeptDecision link : page) {
                if (link.id() != expected || !link.previousHash().equals(previous) || !isIntact(link)) {
                    return Optional.of(new DecisionId(expected));
                }
                previous = link.chainHash();
                expected++;
            }
            page = rows.linksFrom(expected, PAGE);
        }
        boolean cutOff = !rows.chainHead().equals(new DecisionRows.ChainHead(expected - 1, previous));
        return cutOff ? Optional.of(new DecisionId(expected)) : Optional.empty();
    }

    private Optional<KeptDecision> kept(Caller caller, DecisionId id) {
        return rows.find(id.value(), caller.path().value());
    }

    private static Replay judgedAgain(KeptDecision kept) {
        Judgement again = GateRules.judge(FactsText.read(kept.facts()));
        boolean same = again.outcome() == kept.outcome() && again.findings().equals(kept.findings());
        boolean factsIntact = CanonicalJson.sha256(kept.facts()).equals(kept.factsHash());
        return new Replay(
                new DecisionId(kept.id()), factsIntact, isIntact(kept), same, again.outcome(), again.findings());
    }

    private static boolean isIntact(KeptDecision link) {
        return link.computedHash().equals(link.chainHash());
    }

    private Map<Integer, Set<Impediment>> learned(DecisionSummary decision, Instant now) {
        Map<Integer, Set<Impediment>> learned = new HashMap<>();
        for (int place = 0; place < decision.actors().size(); place++) {
            Actor actor = decision.actors().get(place);
            if (actor.role() == ParticipantRole.ENFORCER && actor.officer() != null && actor.certificate() != null) {
                Set<Impediment> impediments = impediments(actor, decision.actTime(), now);
                if (!impediments.isEmpty()) {
                    learned.put(place, impediments);
                }
            }
        }
        return learned;
    }

    private Set<Impediment> impediments(Actor actor, Instant actTime, Instant now) {
        if (actor.officer() == null) {
            return Set.of();
        }
        return certificates.standings(new HolderId(actor.officer().value()), actTime, now).stream()
                .filter(standing -> Long.valueOf(standing.certificate().value()).equals(actor.certificate()))
                .findFirst()
                .map(standing -> standing.impediments())
                .orElse(Set.of());
    }
}
