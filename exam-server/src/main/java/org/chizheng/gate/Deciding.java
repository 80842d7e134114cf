package org.chizheng.gate;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.chizheng.gate.KeptDecision.Purpose;
import org.chizheng.gate.rules.GateFacts;
import org.chizheng.officers.Organisations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Asks the registers, judges, keeps. Everything within a time limit; whatever fails, the answer is no allowance. */
@Service
class Deciding implements Gate {

    private static final Logger LOG = LoggerFactory.getLogger(Deciding.class);

    private final Organisations organisations;
    private final FactGathering facts;
    private final DecisionKeeping keeping;
    private final Clock clock;
    private final Duration factsWithin;
    private final Duration answerWithin;
    private final TimeLimit limit = new TimeLimit();

    Deciding(
            Organisations organisations,
            FactGathering facts,
            DecisionKeeping keeping,
            Clock clock,
            @Value("${chizheng.gate.facts-within:3s}") Duration factsWithin,
            @Value("${chizheng.gate.answer-within:8s}") Duration answerWithin) {
        this.organisations = organisations;
        this.facts = facts;
        this.keeping = keeping;
        this.clock = clock;
        this.factsWithin = factsWithin;
        this.answerWithin = answerWithin;
    }

    @Override
    public Answer decide(Asker asker, String requestId, Act act) {
        return decide(asker, Purpose.ASK, requestId, act, (decision, path) -> {})
                .<Answer>map(KeptDecision::answer)
                .orElseGet(Answer.Unavailable::new);
    }

    @Override
    public Optional<Answer.Decision> find(Asker asker, DecisionId id) {
        return keeping.find(asker, id).map(KeptDecision::answer);
    }

    /**
     * Decides for a purpose; empty if that could not be done.
     *
     * @param alsoInTransaction done once, together with keeping the decision
     */
    Optional<KeptDecision> decide(
            Asker asker,
            Purpose purpose,
            String requestId,
            Act act,
            BiConsumer<KeptDecision, String> alsoInTransaction) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the gate is not to be asked within a transaction");
        }
        DecisionKeeping.Request request =
                new DecisionKeeping.Request(asker, purpose, requestId, CanonicalAct.hash(act));
        try {
            return Optional.of(limit.within(answerWithin, () -> decide(request, act, alsoInTransaction)));
        } catch (AccessDeniedException | RequestIdReused refused) {
            throw refused;
        } catch (TimeoutException | RuntimeException failed) {
            LOG.error("the gate could not decide on act {}; nothing was allowed", act.number(), failed);
            return Optional.empty();
        }
    }

    private KeptDecision decide(
            DecisionKeeping.Request request, Act act, BiConsumer<KeptDecision, String> alsoInTransaction) {
        organisations.byCreditCode(act.unit()).ifPresent(unit -> request.asker().requireSees(unit.path()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return keeping.earlier(request).orElseGet(() -> keeping.keep(request, inTime(act, now), alsoInTransaction));
    }

    private GateFacts inTime(Act act, Instant now) {
        try {
            return limit.within(factsWithin, () -> facts.gather(act, now));
        } catch (TimeoutException late) {
            LOG.warn("facts of act {} took longer than {}", act.number(), factsWithin);
            return FactGathering.nothing(act, now);
        }
    }

    @PreDestroy
    void close() {
        limit.close();
    }
}
