package org.chizheng.gate.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.chizheng.certificates.CertificateKind;
import org.chizheng.certificates.Standing.Impediment;
import org.chizheng.gate.ActStep;
import org.chizheng.gate.ActType;
import org.chizheng.gate.ExceptionBasis;
import org.chizheng.gate.ParticipantRole;

/** Facts of an act that the gate allows, and ways to spoil them one by one. */
final class FactsFixtures {

    static final long UNIT = 7;
    static final String REGION = "411221";
    static final Instant ACT_TIME = Instant.parse("2026-06-01T02:00:00Z");
    static final LocalDate FROM = LocalDate.of(2024, 2, 29);
    static final LocalDate TO = LocalDate.of(2029, 2, 28);

    ActType type = ActType.PENALTY;
    ActStep step = ActStep.DECISION;
    Instant actTime = ACT_TIME;
    Instant recordedAt = ACT_TIME.plusSeconds(600);
    String region = REGION;
    String domain = "URBAN_MANAGEMENT";
    boolean joint;
    ExceptionBasis exception;
    UnitFacts unit = new UnitFacts(UNIT, "某县城市管理局", "/1/2/7/", REGION, true, false, false, false);
    ProfileFacts profile = new ProfileFacts(1, false, 72);
    final List<PersonFacts> people = new ArrayList<>();
    final List<String> missing = new ArrayList<>();

    static FactsFixtures of(PersonFacts... people) {
        FactsFixtures facts = new FactsFixtures();
        facts.people.addAll(List.of(people));
        return facts;
    }

    /** Two officers of the unit with usable certificates. */
    static FactsFixtures allowed() {
        return of(officer(1), officer(2));
    }

    FactsFixtures with(Consumer<FactsFixtures> change) {
        change.accept(this);
        return this;
    }

    GateFacts facts() {
        ActFacts act = new ActFacts("(2026)第1号", type, step, actTime, "11", region, "P-001", domain, joint, exception);
        return new GateFacts(act, recordedAt, unit, profile, people, missing);
    }

    Judgement judged() {
        return GateRules.judge(facts());
    }

    static PersonFacts officer(long id, CardFacts... cards) {
        List<CardFacts> own = cards.length == 0 ? List.of(card(id)) : List.of(cards);
        return new PersonFacts(ParticipantRole.ENFORCER, true, "ref" + id, register(id), null, own, false, false);
    }

    static PersonFacts as(PersonFacts person, ParticipantRole role) {
        return new PersonFacts(
                role,
                person.certificateShown(),
                person.reference(),
                person.officer(),
                person.citedCard(),
                person.cards(),
                person.recused(),
                person.unavailable());
    }

    static PersonFacts shown(PersonFacts person, Boolean shown) {
        return new PersonFacts(
                person.role(),
                shown,
                person.reference(),
                person.officer(),
                person.citedCard(),
                person.cards(),
                person.recused(),
                person.unavailable());
    }

    static PersonFacts citing(PersonFacts person, String card) {
        return new PersonFacts(
                person.role(),
                person.certificateShown(),
                card,
                person.officer(),
                card,
                person.cards(),
                person.recused(),
                person.unavailable());
    }

    static PersonFacts recused(PersonFacts person) {
        return new PersonFacts(
                person.role(),
                person.certificateShown(),
                person.reference(),
                person.officer(),
                person.citedCard(),
                person.cards(),
                true,
                person.unavailable());
    }

    static PersonFacts unavailable(long id) {
        return new PersonFacts(ParticipantRole.ENFORCER, true, "ref" + id, null, null, List.of(), false, true);
    }

    static PersonFacts known(PersonFacts person, UnaryOperator<OfficerFacts> change) {
        return new PersonFacts(
                person.role(),
                person.certificateShown(),
                person.reference(),
                change.apply(person.officer()),
                person.citedCard(),
                person.cards(),
                person.recused(),
                person.unavailable());
    }

    static OfficerFacts register(long id) {
        return register(id, UNIT, false, true, true, null, null);
    }

    static OfficerFacts register(
            long id,
            long unit,
            boolean auxiliary,
            boolean mayEnforce,
            boolean onPost,
            LocalDate serviceFrom,
            LocalDate serviceTo) {
        return new OfficerFacts(
                id, "人" + id, "411***********001X", unit, auxiliary, mayEnforce, onPost, serviceFrom, serviceTo);
    }

    static CardFacts card(long id, Impediment... impediments) {
        return card(id, CertificateKind.ENFORCEMENT, UNIT, REGION, "URBAN_MANAGEMENT", impediments);
    }

    static CardFacts card(
            long id, CertificateKind kind, long unit, String region, String category, Impediment... impediments) {
        return new CardFacts(id, "No" + id, kind, unit, region, category, FROM, TO, List.of(impediments));
    }
}
