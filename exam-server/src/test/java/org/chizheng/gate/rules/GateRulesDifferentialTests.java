package org.chizheng.gate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.chizheng.certificates.CertificateKind;
import org.chizheng.certificates.Standing.Impediment;
import org.chizheng.gate.ActStep;
import org.chizheng.gate.ActType;
import org.chizheng.gate.ExceptionBasis;
import org.chizheng.gate.Finding;
import org.chizheng.gate.Outcome;
import org.chizheng.gate.ParticipantRole;
import org.junit.jupiter.api.Test;

/** Random acts: the rules and a naive second writing of them agree on outcome and every reason. */
class GateRulesDifferentialTests {

    private static final int ACTS = 40_000;

    private final long seed = Long.getLong("chizheng.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void agreesWithTheNaiveGateOnEveryAct() {
        System.getLogger("gate").log(System.Logger.Level.INFO, "-Dchizheng.seed=" + seed);
        Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);
        for (int i = 0; i < ACTS; i++) {
            GateFacts facts = act();
            Judgement judgement = GateRules.judge(facts);
            seen.merge(judgement.outcome(), 1, Integer::sum);
            assertThat(flat(judgement))
                    .as("act %d, -Dchizheng.seed=%d: %s", i, seed, facts)
                    .isEqualTo(NaiveGate.judge(facts));
        }
        assertThat(seen)
                .as("every outcome occurs often enough to mean something")
                .hasSize(4);
        assertThat(seen.values()).allMatch(count -> count > 200);
    }

    private static Set<String> flat(Judgement judgement) {
        Set<String> flat = new TreeSet<>();
        flat.add(judgement.outcome().name());
        for (Finding finding : judgement.findings()) {
            Integer place = finding.participant();
            flat.add((place == null ? -1 : place) + ":" + finding.reason() + ":" + finding.weight());
        }
        return flat;
    }

    private GateFacts act() {
        FactsFixtures facts = new FactsFixtures();
        facts.type = any(ActType.values());
        facts.step = rarely(4) ? null : any(ActStep.values());
        facts.joint = rarely(5);
        facts.domain = rarely(4) ? null : any("URBAN_MANAGEMENT", "URBAN_MANAGEMENT", "TRANSPORT");
        facts.region = rarely(6) ? any("411222", "411221101", "411200") : FactsFixtures.REGION;
        facts.exception = rarely(6) ? exception() : null;
        facts.profile = rarely(40) ? null : new ProfileFacts(1, random.nextBoolean(), any(24L, 72L));
        facts.recordedAt =
                facts.actTime.plusSeconds(any(0L, -200L, -301L, 3_600L, 86_400L, 259_200L, 259_201L, 9_000_000L));
        facts.unit = rarely(40) ? null : unit();
        if (rarely(60)) {
            facts.missing.add("organisations");
        }
        int people = rarely(6) ? random.nextInt(4) : 2 + random.nextInt(2);
        for (int i = 0; i < people; i++) {
            facts.people.add(person());
        }
        return facts.facts();
    }

    private UnitFacts unit() {
        boolean needs = rarely(5);
        return new UnitFacts(
                FactsFixtures.UNIT,
                "",
                "/1/",
                rarely(12) ? "411222" : any("411221", "411200", "410000"),
                !rarely(15),
                rarely(8),
                needs,
                needs && !rarely(3));
    }

    private PersonFacts person() {
        long id = 1 + random.nextInt(6);
        List<CardFacts> cards = new ArrayList<>();
        int count = rarely(10) ? 0 : 1 + (rarely(4) ? 1 : 0);
        for (int i = 0; i < count; i++) {
            cards.add(card(id * 10 + i));
        }
        OfficerFacts officer = rarely(15)
                ? null
                : FactsFixtures.register(
                        id,
                        rarely(15) ? 8 : FactsFixtures.UNIT,
                        rarely(20),
                        !rarely(20),
                        !rarely(20),
                        rarely(20) ? LocalDate.of(2026, 6, 2) : null,
                        rarely(20) ? LocalDate.of(2026, 5, 31) : LocalDate.of(2026, 6, 1));
        String cited = rarely(4) ? "No" + (id * 10 + random.nextInt(2)) : null;
        return new PersonFacts(
                rarely(8) ? any(ParticipantRole.values()) : ParticipantRole.ENFORCER,
                rarely(5) ? null : Boolean.valueOf(!rarely(15)),
                "ref" + id,
                officer,
                cited,
                cards,
                rarely(25),
                rarely(60));
    }

    private CardFacts card(long id) {
        List<Impediment> impediments = new ArrayList<>();
        for (Impediment impediment : Impediment.values()) {
            if (rarely(25)) {
                impediments.add(impediment);
            }
        }
        return new CardFacts(
                id,
                "No" + id,
                rarely(10) ? any(CertificateKind.values()) : CertificateKind.ENFORCEMENT,
                rarely(15) ? 8 : FactsFixtures.UNIT,
                rarely(12) ? any("411222", "411221101") : any("411221", "411200", "41"),
                any("URBAN_MANAGEMENT", "URBAN_MANAGEMENT", "TOWNSHIP_COMPREHENSIVE", "TRANSPORT"),
                LocalDate.of(2020 + random.nextInt(3), 1, 1),
                LocalDate.of(2027, 1, 1),
                impediments);
    }

    private ExceptionBasis exception() {
        return new ExceptionBasis(
                any("中华人民共和国海关法", "《中华人民共和国海关法》", "中华人民共和国行政处罚法", "河南省行政执法条例", "某某办法"), any("第六条", "第六条第二款", "见附件"));
    }

    private boolean rarely(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
