package org.chizheng.gate.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.gate.rules.FactsFixtures.allowed;
import static org.chizheng.gate.rules.FactsFixtures.card;
import static org.chizheng.gate.rules.FactsFixtures.citing;
import static org.chizheng.gate.rules.FactsFixtures.known;
import static org.chizheng.gate.rules.FactsFixtures.of;
import static org.chizheng.gate.rules.FactsFixtures.officer;
import static org.chizheng.gate.rules.FactsFixtures.recused;
import static org.chizheng.gate.rules.FactsFixtures.register;
import static org.chizheng.gate.rules.FactsFixtures.shown;
import static org.chizheng.gate.rules.FactsFixtures.unavailable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chizheng.certificates.CertificateKind;
import org.chizheng.certificates.Standing.Impediment;
import org.chizheng.gate.ActStep;
import org.chizheng.gate.ActType;
import org.chizheng.gate.ExceptionBasis;
import org.chizheng.gate.Finding;
import org.chizheng.gate.Outcome;
import org.chizheng.gate.ParticipantRole;
import org.chizheng.gate.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of the domain's rules, one by one. */
class GateRulesTests {

    private static final Duration LONG_AGO = Duration.ofDays(30);

    static Stream<Arguments> cases() {
        PersonFacts good = officer(1);
        PersonFacts nobody =
                new PersonFacts(ParticipantRole.ENFORCER, true, "No9", null, "No9", List.of(), false, false);
        CardFacts supervisor = card(3, CertificateKind.SUPERVISION, FactsFixtures.UNIT, FactsFixtures.REGION, "X");
        CardFacts hearing = card(3, CertificateKind.HEARING_OFFICER, FactsFixtures.UNIT, FactsFixtures.REGION, "X");
        return Stream.of(
                arguments("two qualified officers", allowed(), Outcome.ALLOW, List.of()),
                arguments(
                        "one certified, one never",
                        of(
                                good,
                                new PersonFacts(
                                        ParticipantRole.ENFORCER,
                                        true,
                                        "r",
                                        register(2),
                                        null,
                                        List.of(),
                                        false,
                                        false)),
                        Outcome.BLOCK,
                        List.of("NOT_ENOUGH_QUALIFIED", "1:NO_QUALIFICATION", "1:NO_CERTIFICATE")),
                arguments(
                        "the same person twice",
                        of(good, good),
                        Outcome.BLOCK,
                        List.of("NOT_ENOUGH_QUALIFIED", "1:DUPLICATE_PERSON")),
                arguments(
                        "two certificates of one person",
                        of(citing(officer(1, card(1), card(8)), "No1"), citing(officer(1, card(1), card(8)), "No8")),
                        Outcome.BLOCK,
                        List.of("NOT_ENOUGH_QUALIFIED", "1:DUPLICATE_PERSON")),
                arguments(
                        "a supervisor's card only",
                        of(good, officer(2, supervisor)),
                        Outcome.BLOCK,
                        List.of("NOT_ENOUGH_QUALIFIED", "1:SUPERVISOR_CARD_ONLY")),
                arguments(
                        "a supervisor's card shown by somebody who has another one",
                        of(good, citing(officer(2, card(2), supervisor), "No3")),
                        Outcome.BLOCK,
                        List.of("NOT_ENOUGH_QUALIFIED", "1:SUPERVISOR_CARD_ONLY")),
                arguments(
                        "a hearing officer's card only",
                        of(good, officer(2, hearing)),
                        Outcome.BLOCK,
                        List.of("NOT_ENOUGH_QUALIFIED", "1:NO_CERTIFICATE")),
                arguments(
                        "an auxiliary who assists does not count",
                        of(good, FactsFixtures.as(officer(2), ParticipantRole.AUXILIARY)),
                        Outcome.BLOCK,
                        List.of("NOT_ENOUGH_QUALIFIED", "1:AUXILIARY_ROLE")),
                arguments(
                        "an auxiliary who assists two officers",
                        of(good, officer(2), FactsFixtures.as(officer(3), ParticipantRole.AUXILIARY)),
                        Outcome.ALLOW,
                        List.of("2:AUXILIARY_ROLE")),
                arguments(
                        "an auxiliary as the third actor",
                        of(good, officer(2), known(officer(3), o -> register(3, 7, true, true, true, null, null))),
                        Outcome.BLOCK,
                        List.of("2:AUXILIARY_ROLE")),
                arguments(
                        "a contract worker",
                        of(good, known(officer(2), o -> register(2, 7, false, false, true, null, null))),
                        Outcome.BLOCK,
                        List.of("NOT_ENOUGH_QUALIFIED", "1:NO_QUALIFICATION")),
                arguments(
                        "a recorder may be one of the two",
                        of(good, officer(2), FactsFixtures.as(good, ParticipantRole.RECORDER)),
                        Outcome.ALLOW,
                        List.of()),
                arguments(
                        "an unknown number",
                        of(good, nobody),
                        Outcome.BLOCK,
                        List.of("NOT_ENOUGH_QUALIFIED", "1:NO_QUALIFICATION", "1:NO_CERTIFICATE")),
                arguments(
                        "a number of somebody else",
                        of(good, citing(officer(2), "No1")),
                        Outcome.BLOCK,
                        List.of("NOT_ENOUGH_QUALIFIED", "1:NO_CERTIFICATE")),
                arguments(
                        "the old card of somebody who got a new one: lost, and nothing about the new one",
                        of(good, citing(officer(2, card(2, Impediment.LOST), card(5)), "No2")),
                        Outcome.BLOCK,
                        List.of("NOT_ENOUGH_QUALIFIED", "1:LOST")),
                arguments(
                        "suspended and the review overdue: both",
                        of(good, officer(2, card(2, Impediment.SUSPENDED, Impediment.REVIEW_INVALID))),
                        Outcome.BLOCK,
                        List.of("NOT_ENOUGH_QUALIFIED", "1:SUSPENDED", "1:REVIEW_INVALID")),
                arguments(
                        "lifted while the review is overdue",
                        of(good, officer(2, card(2, Impediment.REVIEW_INVALID))),
                        Outcome.BLOCK,
                        List.of("NOT_ENOUGH_QUALIFIED", "1:REVIEW_INVALID")),
                arguments(
                        "transferred, not yet reissued: at the new unit",
                        of(good, officer(2, card(2, CertificateKind.ENFORCEMENT, 8, "411221", "URBAN_MANAGEMENT"))),
                        Outcome.BLOCK,
                        List.of("NOT_ENOUGH_QUALIFIED", "1:WRONG_UNIT")),
                arguments(
                        "transferred: at the old unit",
                        of(good, known(officer(2), o -> register(2, 8, false, true, true, null, null))),
                        Outcome.BLOCK,
                        List.of("NOT_ENOUGH_QUALIFIED", "1:WRONG_UNIT")),
                arguments(
                        "a certificate for a county beside",
                        of(good, officer(2, card(2, CertificateKind.ENFORCEMENT, 7, "411222", "URBAN_MANAGEMENT"))),
                        Outcome.BLOCK,
                        List.of("NOT_ENOUGH_QUALIFIED", "1:WRONG_REGION")),
                arguments(
                        "another domain",
                        of(good, officer(2, card(2, CertificateKind.ENFORCEMENT, 7, "411221", "TRANSPORT"))),
                        Outcome.BLOCK,
                        List.of("NOT_ENOUGH_QUALIFIED", "1:WRONG_CATEGORY")),
                arguments(
                        "a township's own category covers what was delegated",
                        of(
                                good,
                                officer(
                                        2,
                                        card(2, CertificateKind.ENFORCEMENT, 7, "411221", "TOWNSHIP_COMPREHENSIVE"))),
                        Outcome.ALLOW,
                        List.of()),
                arguments(
                        "no longer on post",
                        of(good, known(officer(2), o -> register(2, 7, false, true, false, null, null))),
                        Outcome.BLOCK,
                        List.of("NOT_ENOUGH_QUALIFIED", "1:NOT_ON_POST")),
                arguments(
                        "retired the day before",
                        of(
                                good,
                                known(
                                        officer(2),
                                        o -> register(2, 7, false, true, true, null, LocalDate.of(2026, 5, 31)))),
                        Outcome.BLOCK,
                        List.of("NOT_ENOUGH_QUALIFIED", "1:NOT_ON_POST")),
                arguments(
                        "one of three steps back",
                        of(good, officer(2), recused(officer(3))),
                        Outcome.BLOCK,
                        List.of("2:RECUSED")),
                arguments(
                        "not announced",
                        allowed().with(f -> f.unit = new UnitFacts(7, "", "/1/", "411221", false, false, false, false)),
                        Outcome.BLOCK,
                        List.of("ORGANISATION_NOT_ANNOUNCED")),
                arguments(
                        "an organisation that nobody knows",
                        allowed().with(f -> f.unit = null),
                        Outcome.BLOCK,
                        List.of("ORGANISATION_NOT_ANNOUNCED")),
                arguments(
                        "a 46th item",
                        allowed().with(f -> f.unit = new UnitFacts(7, "", "/1/", "411221", true, false, true, false)),
                        Outcome.BLOCK,
                        List.of("NO_DELEGATION")),
                arguments(
                        "a delegated item",
                        allowed().with(f -> f.unit = new UnitFacts(7, "", "/1/", "411221", true, false, true, true)),
                        Outcome.ALLOW,
                        List.of()),
                arguments(
                        "coercion by an entrusted body",
                        allowed().with(f -> {
                            f.type = ActType.COERCION;
                            f.unit = new UnitFacts(7, "", "/1/", "411221", true, true, false, false);
                        }),
                        Outcome.BLOCK,
                        List.of("NO_DELEGATION")),
                arguments(
                        "a unit outside of its region",
                        allowed().with(f -> f.unit = new UnitFacts(7, "", "/1/", "411222", true, false, false, false)),
                        Outcome.BLOCK,
                        List.of("WRONG_REGION")),
                arguments(
                        "recorded late, all in order",
                        allowed().with(f -> f.recordedAt = f.actTime.plus(LONG_AGO)),
                        Outcome.WARN,
                        List.of("BACKDATED")),
                arguments(
                        "back-dated to before issue",
                        of(good, officer(2, card(2, Impediment.NOT_YET_VALID)))
                                .with(f -> f.recordedAt = f.actTime.plus(LONG_AGO)),
                        Outcome.QUARANTINE,
                        List.of("NOT_ENOUGH_QUALIFIED", "BACKDATED", "1:NOT_YET_VALID")),
                arguments(
                        "back-dated into a suspension",
                        of(good, officer(2), officer(3, card(3, Impediment.SUSPENDED)))
                                .with(f -> f.recordedAt = f.actTime.plus(LONG_AGO)),
                        Outcome.QUARANTINE,
                        List.of("BACKDATED", "2:SUSPENDED")),
                arguments(
                        "not yet valid, in time",
                        of(good, officer(2, card(2, Impediment.NOT_YET_VALID))),
                        Outcome.BLOCK,
                        List.of("NOT_ENOUGH_QUALIFIED", "1:NOT_YET_VALID")),
                arguments(
                        "an act of tomorrow",
                        allowed().with(f -> f.recordedAt = f.actTime.minus(Duration.ofDays(1))),
                        Outcome.BLOCK,
                        List.of("DATA_UNAVAILABLE")),
                arguments(
                        "a register that does not answer",
                        of(good, unavailable(2)),
                        Outcome.BLOCK,
                        List.of("NOT_ENOUGH_QUALIFIED", "1:DATA_UNAVAILABLE")),
                arguments(
                        "a third register entry that does not answer",
                        of(good, officer(2), unavailable(3)),
                        Outcome.BLOCK,
                        List.of("2:DATA_UNAVAILABLE")),
                arguments(
                        "a source that does not answer",
                        allowed().with(f -> f.missing.add("organisations")),
                        Outcome.BLOCK,
                        List.of("DATA_UNAVAILABLE")),
                arguments(
                        "no profile for the region",
                        allowed().with(f -> f.profile = null),
                        Outcome.BLOCK,
                        List.of("DATA_UNAVAILABLE")),
                arguments("nobody at all", of(), Outcome.BLOCK, List.of("NOT_ENOUGH_QUALIFIED")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void judges(String name, FactsFixtures facts, Outcome outcome, List<String> findings) {
        Judgement judgement = facts.judged();
        assertThat(judgement.findings().stream().map(GateRulesTests::text)).containsExactlyElementsOf(findings);
        assertThat(judgement.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource(Impediment.class)
    void everyImpedimentIsAReason(Impediment impediment) {
        Judgement judgement = of(officer(1), officer(2, card(2, impediment))).judged();
        assertThat(judgement.findings())
                .contains(new Finding(Reason.valueOf(impediment.name()), 1, Finding.Weight.BLOCKS));
    }

    @ParameterizedTest
    @CsvSource({
        "《中华人民共和国海关法》, 第六条, PENALTY, true",
        "中华人民共和国治安管理处罚法, 第一百一十九条, PENALTY, true",
        "中华人民共和国治安管理处罚法, 第一百一十九条, COERCION, false",
        "中华人民共和国行政处罚法, 第四十二条, PENALTY, false",
        "河南省行政执法条例, 第二十条, PENALTY, false",
        "中华人民共和国海关行政处罚实施条例, 第一条, PENALTY, false",
        "中华人民共和国某某办法, 第一条, PENALTY, false",
        "中华人民共和国海关法, 见附件, PENALTY, false"
    })
    void onlyAStatuteLetsOneActAlone(String law, String article, ActType type, boolean valid) {
        Judgement judgement = of(officer(1))
                .with(f -> {
                    f.type = type;
                    f.exception = new ExceptionBasis(law, article);
                })
                .judged();
        assertThat(judgement.outcome()).isEqualTo(valid ? Outcome.ALLOW : Outcome.BLOCK);
        if (!valid) {
            assertThat(judgement.findings())
                    .extracting(Finding::reason)
                    .contains(Reason.EXCEPTION_BASIS_INVALID, Reason.NOT_ENOUGH_QUALIFIED);
        }
    }

    @Test
    void nobodyActsAloneWithoutAnException() {
        assertThat(of(officer(1)).judged().outcome()).isEqualTo(Outcome.BLOCK);
    }

    @ParameterizedTest
    @CsvSource({
        "INSPECTION, DECISION, true",
        "PENALTY, INVESTIGATION, true",
        "PENALTY, ON_THE_SPOT, true",
        "PENALTY, DECISION, false",
        "COERCION, EXECUTION, true",
        "LICENSING, SERVICE, false"
    })
    void officersShowTheirCertificateWhereTheyMeetTheParty(ActType type, ActStep step, boolean must) {
        FactsFixtures hidden = of(officer(1), shown(officer(2), false)).with(f -> {
            f.type = type;
            f.step = step;
        });
        FactsFixtures notStated = of(officer(1), shown(officer(2), null)).with(f -> {
            f.type = type;
            f.step = step;
        });
        assertThat(hidden.judged().outcome()).isEqualTo(must ? Outcome.BLOCK : Outcome.ALLOW);
        assertThat(notStated.judged().outcome()).isEqualTo(must ? Outcome.WARN : Outcome.ALLOW);
    }

    @Test
    void aJointActionCrossesAreasOnlyWhereTheProfileSaysSo() {
        CardFacts elsewhere = card(2, CertificateKind.ENFORCEMENT, 8, "411222", "TRANSPORT");
        FactsFixtures joint = of(
                        officer(1), known(officer(2, elsewhere), o -> register(2, 8, false, true, true, null, null)))
                .with(f -> f.joint = true);
        assertThat(joint.judged().outcome()).isEqualTo(Outcome.BLOCK);
        joint.profile = new ProfileFacts(1, true, 72);
        assertThat(joint.judged().outcome()).isEqualTo(Outcome.ALLOW);
        joint.joint = false;
        assertThat(joint.judged().outcome()).isEqualTo(Outcome.BLOCK);
    }

    @ParameterizedTest
    @CsvSource({
        "411221, 411221, true",
        "411221, 411221101, true",
        "411200, 411221, true",
        "410000, 411221, true",
        "41, 411221, true",
        "411221, 411200, false",
        "411221101, 411221, false",
        "411221100, 411221101, false"
    })
    void aRegionCoversWhatLiesInIt(String outer, String inner, boolean covers) {
        assertThat(Regions.covers(outer, inner)).isEqualTo(covers);
    }

    private static String text(Finding finding) {
        return (finding.participant() == null ? "" : finding.participant() + ":") + finding.reason();
    }
}
