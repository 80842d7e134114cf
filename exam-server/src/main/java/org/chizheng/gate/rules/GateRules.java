package org.chizheng.gate.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chizheng.gate.ActType;
import org.chizheng.gate.ExceptionBasis;
import org.chizheng.gate.Finding;
import org.chizheng.gate.Finding.Weight;
import org.chizheng.gate.Outcome;
import org.chizheng.gate.ParticipantRole;
import org.chizheng.gate.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Judges an act by its facts and by nothing else. Finds all reasons, not just the first. A changed rule is a new
 * version; decisions of an older one are judged by the older one again.
 */
public final class GateRules {

    /** Version of these rules, kept with each decision. */
    public static final int VERSION = 1;

    /** Clocks of two systems may differ by as much. */
    static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);

    /** What turns a back-dated act into one that is kept and flagged: it happened before issue or in a suspension. */
    private static final Set<Reason> HAPPENED_UNDER = EnumSet.of(Reason.NOT_YET_VALID, Reason.SUSPENDED);

    private final GateFacts facts;
    private final List<Finding> ofPeople = new ArrayList<>();
    private final List<@Nullable Long> cards = new ArrayList<>();
    private int qualified;

    private GateRules(GateFacts facts) {
        this.facts = facts;
    }

    /** Judges the act. */
    public static Judgement judge(GateFacts facts) {
        return new GateRules(facts).judgement();
    }

    private Judgement judgement() {
        judgePeople();
        List<Finding> all = new ArrayList<>();
        Set<Reason> blocking = againstTheAct();
        for (Reason reason : blocking) {
            all.add(new Finding(reason, null, Weight.BLOCKS));
        }
        if (backdated()) {
            all.add(new Finding(Reason.BACKDATED, null, Weight.WARNS));
        }
        all.addAll(ofPeople);
        return new Judgement(outcome(all), all, cards);
    }

    private void judgePeople() {
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < facts.people().size(); place++) {
            PersonFacts person = facts.people().get(place);
            PersonRules rules = new PersonRules(facts, person);
            cards.add(rules.card().map(CardFacts::id).orElse(null));
            if (person.role() != ParticipantRole.ENFORCER) {
                note(place, person);
                continue;
            }
            Set<Reason> reasons = rules.reasons();
            if (!seen.add(person.identity())) {
                reasons.add(Reason.DUPLICATE_PERSON);
            }
            for (Reason reason : reasons) {
                ofPeople.add(new Finding(reason, place, Weight.BLOCKS));
            }
            if (rules.leavesShowingOpen()) {
                ofPeople.add(new Finding(Reason.CERTIFICATE_NOT_SHOWN, place, Weight.WARNS));
            }
            if (reasons.isEmpty()) {
                qualified++;
            }
        }
    }

    private void note(int place, PersonFacts person) {
        if (person.role() == ParticipantRole.AUXILIARY) {
            ofPeople.add(new Finding(Reason.AUXILIARY_ROLE, place, Weight.NOTES));
        }
    }

    private Set<Reason> againstTheAct() {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (!facts.missing().isEmpty() || facts.profile() == null || liesInTheFuture()) {
            reasons.add(Reason.DATA_UNAVAILABLE);
        }
        addAgainstTheUnit(reasons);
        ExceptionBasis exception = facts.act().exception();
        boolean alone = exception != null
                && ExceptionRules.isValid(exception, facts.act().type());
        if (exception != null && !alone) {
            reasons.add(Reason.EXCEPTION_BASIS_INVALID);
        }
        if (qualified < (alone ? 1 : 2)) {
            reasons.add(Reason.NOT_ENOUGH_QUALIFIED);
        }
        return reasons;
    }

    private void addAgainstTheUnit(Set<Reason> reasons) {
        UnitFacts unit = facts.unit();
        if (unit == null) {
            if (facts.missing().isEmpty()) {
                reasons.add(Reason.ORGANISATION_NOT_ANNOUNCED);
            }
            return;
        }
        if (!unit.announced()) {
            reasons.add(Reason.ORGANISATION_NOT_ANNOUNCED);
        }
        boolean entrustedCoercion = unit.entrusted() && facts.act().type() == ActType.COERCION;
        if (entrustedCoercion || (unit.needsDelegation() && !unit.holdsDelegation())) {
            reasons.add(Reason.NO_DELEGATION);
        }
        if (!facts.crossesAreas() && !Regions.covers(unit.region(), facts.act().region())) {
            reasons.add(Reason.WRONG_REGION);
        }
    }

    /** Nobody knows yet what a certificate will be worth. */
    private boolean liesInTheFuture() {
        return facts.act().actTime().isAfter(facts.recordedAt().plus(CLOCK_DIFFERENCE));
    }

    private boolean backdated() {
        ProfileFacts profile = facts.profile();
        return profile != null
                && facts.recordedAt()
                        .isAfter(facts.act().actTime().plus(Duration.ofHours(profile.recordWithinHours())));
    }

    private Outcome outcome(List<Finding> findings) {
        if (has(findings, Set.of(Reason.DATA_UNAVAILABLE))) {
            return Outcome.BLOCK;
        }
        boolean blocked = findings.stream().anyMatch(finding -> finding.weight() == Weight.BLOCKS);
        if (blocked) {
            return backdated() && has(findings, HAPPENED_UNDER) ? Outcome.QUARANTINE : Outcome.BLOCK;
        }
        boolean warned = findings.stream().anyMatch(finding -> finding.weight() == Weight.WARNS);
        return warned ? Outcome.WARN : Outcome.ALLOW;
    }

    private static boolean has(List<Finding> findings, Set<Reason> reasons) {
        return findings.stream().anyMatch(finding -> reasons.contains(finding.reason()));
    }
}
