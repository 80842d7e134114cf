package org.chizheng.gate.rules;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.chizheng.certificates.CertificateKind;
import org.chizheng.certificates.Standing.Impediment;
import org.chizheng.gate.ActStep;
import org.chizheng.gate.ActType;
import org.chizheng.gate.Reason;

/** What stands against one enforcement actor. */
final class PersonRules {

    /** A township's own category: it exercises items of all domains, as far as they were delegated to it. */
    private static final String ALL_DOMAINS = "TOWNSHIP_COMPREHENSIVE";

    private final GateFacts facts;
    private final PersonFacts person;

    PersonRules(GateFacts facts, PersonFacts person) {
        this.facts = facts;
        this.person = person;
    }

    /** Every reason that keeps the person from being an actor. */
    Set<Reason> reasons() {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (person.recused()) {
            reasons.add(Reason.RECUSED);
        }
        if (Boolean.FALSE.equals(person.certificateShown()) && mustShow()) {
            reasons.add(Reason.CERTIFICATE_NOT_SHOWN);
        }
        if (person.unavailable()) {
            // what is not known must not look like a fact against the person
            reasons.add(Reason.DATA_UNAVAILABLE);
            return reasons;
        }
        addPersonal(reasons);
        Optional<CardFacts> card = card();
        card.ifPresentOrElse(found -> reasons.addAll(against(found)), () -> addNoCard(reasons));
        return reasons;
    }

    /** Whether the certificate should have been shown, but nothing is said about it. */
    boolean leavesShowingOpen() {
        return person.certificateShown() == null && mustShow();
    }

    /**
     * The enforcement certificate that counts: the one that was named, else the one with the fewest reasons against it,
     * the newest of them.
     */
    Optional<CardFacts> card() {
        return person.cards().stream()
                .filter(card -> card.kind() == CertificateKind.ENFORCEMENT)
                .filter(card -> person.citedCard() == null || card.number().equals(person.citedCard()))
                .min(Comparator.comparingInt((CardFacts card) -> against(card).size())
                        .thenComparing(CardFacts::validFrom, Comparator.reverseOrder())
                        .thenComparing(CardFacts::number, Comparator.reverseOrder()));
    }

    private void addPersonal(Set<Reason> reasons) {
        OfficerFacts officer = person.officer();
        if (officer == null) {
            reasons.add(Reason.NO_QUALIFICATION);
            return;
        }
        if (officer.auxiliary()) {
            reasons.add(Reason.AUXILIARY_ROLE);
        }
        if (!officer.mayEnforce()) {
            reasons.add(Reason.NO_QUALIFICATION);
        }
        if (!officer.serves(facts.act().day())) {
            reasons.add(Reason.NOT_ON_POST);
        }
        if (belongsElsewhere(officer.unit())) {
            reasons.add(Reason.WRONG_UNIT);
        }
    }

    private void addNoCard(Set<Reason> reasons) {
        boolean supervisor = person.cards().stream()
                .filter(card -> person.citedCard() == null || card.number().equals(person.citedCard()))
                .anyMatch(card -> card.kind() == CertificateKind.SUPERVISION);
        reasons.add(supervisor ? Reason.SUPERVISOR_CARD_ONLY : Reason.NO_CERTIFICATE);
        if (person.cards().isEmpty()) {
            // qualification is proved by a certificate; who never had one has proved nothing
            reasons.add(Reason.NO_QUALIFICATION);
        }
    }

    private Set<Reason> against(CardFacts card) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        for (Impediment impediment : card.impediments()) {
            reasons.add(Reason.valueOf(impediment.name()));
        }
        if (belongsElsewhere(card.unit())) {
            reasons.add(Reason.WRONG_UNIT);
        }
        if (!facts.crossesAreas() && !Regions.covers(card.region(), facts.act().region())) {
            reasons.add(Reason.WRONG_REGION);
        }
        if (!facts.crossesAreas() && isForAnotherDomain(card)) {
            reasons.add(Reason.WRONG_CATEGORY);
        }
        return reasons;
    }

    private boolean belongsElsewhere(long unit) {
        UnitFacts acting = facts.unit();
        return acting != null && unit != acting.id() && !facts.crossesAreas();
    }

    private boolean isForAnotherDomain(CardFacts card) {
        String domain = facts.act().domain();
        return domain != null
                && !card.category().equals(domain)
                && !card.category().equals(ALL_DOMAINS);
    }

    /** Inspections, and every step in which officers meet the party (行政处罚法 52, 55; 行政强制法 18). */
    private boolean mustShow() {
        ActStep step = facts.act().step();
        boolean onTheSpot = step != null && step.faceToFace();
        boolean coercion = facts.act().type() == ActType.COERCION && (step == null || step == ActStep.EXECUTION);
        return onTheSpot || coercion || facts.act().type() == ActType.INSPECTION;
    }
}
