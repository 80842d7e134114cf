package org.chizheng.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chizheng.RecordingAuditLog;
import org.chizheng.SettableClock;
import org.chizheng.TestDatabase;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.certificates.Standing.Impediment;
import org.chizheng.exams.FakeProfiles;
import org.chizheng.gate.EnforcementRecords.Recording;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.access.AccessDeniedException;

/** The gate on a real database; the registers are the test's own. */
abstract class GateCases {

    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final Asker ASKER = new Asker("api:county", FakeRegisters.COUNTY);
    private static final String FIRST = "410101199001011237";
    private static final String SECOND = "410101199001021231";

    final TestDatabase database = open();
    private final SettableClock clock = new SettableClock(NOW);
    private final RecordingAuditLog audit = new RecordingAuditLog();
    private final FakeRegisters registers = new FakeRegisters();
    private volatile AuditLog log = audit;
    private Deciding gate;
    private RecordKeeping records;
    private DecisionReading reading;
    private long first;
    private long second;

    abstract TestDatabase open();

    @BeforeEach
    void aGateAndTwoOfficers() {
        DecisionRows rows = new DecisionRows(database.jdbc());
        FactGathering facts = new FactGathering(
                registers.officers, registers.organisations, registers.certificates, new FakeProfiles());
        DecisionKeeping keeping =
                new DecisionKeeping(rows, entry -> log.append(entry), new JdbcTransactionManager(database.source()));
        gate = new Deciding(
                registers.organisations, facts, keeping, clock, Duration.ofMillis(400), Duration.ofSeconds(20));
        records = new RecordKeeping(gate, database.jdbc(), entry -> log.append(entry));
        reading = new DecisionReading(new SummaryRows(database.jdbc(), rows), rows, registers.certificates, clock);
        first = registers.hire(FIRST);
        second = registers.hire(SECOND);
        registers.certify(first);
    }

    @AfterEach
    void close() {
        gate.close();
        database.close();
    }

    @Test
    void blocksBeforeAndAllowsAfterTheSecondIsCertified() {
        assertThat(gate.decide(ASKER, "1", act()).findings())
                .extracting(Finding::reason)
                .containsExactly(Reason.NOT_ENOUGH_QUALIFIED, Reason.NO_QUALIFICATION, Reason.NO_CERTIFICATE);
        registers.certify(second);
        assertThat(gate.decide(ASKER, "2", act()).outcome()).isEqualTo(Outcome.ALLOW);
        assertThat(audit.drain()).extracting(AuditEntry::action).containsExactly("gate.decided", "gate.decided");
    }

    @Test
    void aRepeatedRequestGetsTheFirstDecisionAndAnotherActNone() {
        Answer once = gate.decide(ASKER, "same", act());
        registers.certify(second);
        assertThat(gate.decide(ASKER, "same", act())).isEqualTo(once);
        Act other = act(NOW.minusSeconds(1), FakeRegisters.UNIT);
        assertThatThrownBy(() -> gate.decide(ASKER, "same", other)).isInstanceOf(RequestIdReused.class);
        assertThat(gate.decide(new Asker("api:other", FakeRegisters.COUNTY), "same", act()))
                .isNotEqualTo(once);
    }

    @Test
    void nobodyAsksForAUnitBeside() {
        assertThatThrownBy(() -> gate.decide(ASKER, "1", act(NOW, FakeRegisters.UNIT_BESIDE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(decisions()).isZero();
    }

    @Test
    void aUnitThatNobodyKnowsIsRefusedOnRecord() {
        Answer answer = gate.decide(ASKER, "1", act(NOW, "11411221MB9999999X"));
        assertThat(answer.findings()).extracting(Finding::reason).contains(Reason.ORGANISATION_NOT_ANNOUNCED);
        assertThat(reading.count(supervisor("/1/2/"), DecisionFilter.all())).isEqualTo(1);
    }

    @Test
    void noIdNumberIsKept() {
        gate.decide(ASKER, "1", act());
        String kept = database.jdbc()
                .sql("SELECT CONCAT(d.facts, ' ', p.reference) FROM gate_decision d"
                        + " JOIN gate_participant p ON p.decision_id = d.id WHERE p.position = 0")
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain(FIRST).doesNotContain(SECOND).contains("410***********1237");
    }

    @Test
    void aRegisterThatFailsIsNoAllowance() {
        registers.certify(second);
        registers.troubleWithPeople = () -> {
            throw new IllegalStateException("register is down");
        };
        Answer answer = gate.decide(ASKER, "1", act());
        assertThat(answer.outcome()).isEqualTo(Outcome.BLOCK);
        assertThat(answer.findings()).extracting(Finding::reason).contains(Reason.DATA_UNAVAILABLE);
        assertThat(answer).as("kept, since the database works").isInstanceOf(Answer.Decision.class);
    }

    @Test
    void everythingThatFailsIsNoAllowance() {
        registers.certify(second);
        registers.trouble = () -> {
            throw new IllegalStateException("all registers are down");
        };
        assertThat(gate.decide(ASKER, "1", act())).isInstanceOf(Answer.Unavailable.class);
    }

    @Test
    void aRegisterThatHangsIsNoAllowance() {
        registers.certify(second);
        registers.troubleWithPeople = () -> {
            try {
                Thread.sleep(Duration.ofMinutes(1));
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        };
        Answer answer = gate.decide(ASKER, "1", act());
        assertThat(answer.outcome()).isEqualTo(Outcome.BLOCK);
        assertThat(answer.findings()).extracting(Finding::reason).contains(Reason.DATA_UNAVAILABLE);
    }

    @Test
    void withoutItsEntryInTheLogNothingIsDecided() {
        registers.certify(second);
        log = entry -> {
            throw new IllegalStateException("log is down");
        };
        assertThat(gate.decide(ASKER, "1", act())).isInstanceOf(Answer.Unavailable.class);
        assertThat(records.record(ASKER, "1", act())).isEqualTo(new Recording.Refused(new Answer.Unavailable()));
        assertThat(decisions()).isZero();
        assertThat(count("gate_record")).isZero();
    }

    @Test
    void aDatabaseThatIsGoneIsNoAllowance() {
        registers.certify(second);
        database.close();
        assertThat(gate.decide(ASKER, "1", act())).isInstanceOf(Answer.Unavailable.class);
    }

    @Test
    void isNotAskedWithinATransaction() {
        database.transactions()
                .executeWithoutResult(
                        status -> assertThatIllegalStateException().isThrownBy(() -> gate.decide(ASKER, "1", act())));
    }

    @Test
    void actorsComeOnRecordOnlyThroughTheGate() {
        assertThat(records.record(ASKER, "1", act())).isInstanceOf(Recording.Refused.class);
        assertThat(count("gate_record")).isZero();
        registers.certify(second);
        Recording recorded = records.record(ASKER, "2", act());
        assertThat(recorded)
                .isInstanceOfSatisfying(
                        Recording.Recorded.class,
                        kept -> assertThat(kept.flagged()).isFalse());
        assertThat(records.record(ASKER, "2", act())).isEqualTo(recorded);
        assertThat(count("gate_record")).isEqualTo(1);
        assertThat(audit.drain())
                .extracting(AuditEntry::action)
                .containsExactly("gate.decided", "gate.decided", "record.kept");
    }

    @Test
    void anActInASuspensionThatIsRecordedLateIsKeptAndFlagged() {
        registers.certify(second);
        registers.suspend(second, NOW.minus(Duration.ofDays(40)), NOW.minus(Duration.ofDays(39)));
        Recording recorded = records.record(ASKER, "1", act(NOW.minus(Duration.ofDays(30)), FakeRegisters.UNIT));
        assertThat(recorded.answer().outcome()).isEqualTo(Outcome.QUARANTINE);
        assertThat(recorded)
                .isInstanceOfSatisfying(
                        Recording.Recorded.class,
                        kept -> assertThat(kept.flagged()).isTrue());
    }

    @Test
    void anOldDecisionIsJudgedTheSameYearsLaterAndTaintedByWhatWasLearned() {
        registers.certify(second);
        Answer.Decision decision = (Answer.Decision) gate.decide(ASKER, "1", act());
        Caller supervisor = supervisor("/1/");
        assertThat(reading.tainted(supervisor, NOW)).isEmpty();
        clock.pass(Duration.ofDays(800));
        registers.suspend(second, NOW.minusSeconds(60), clock.instant());
        assertThat(reading.replay(supervisor, decision.id()).orElseThrow().holds())
                .isTrue();
        List<TaintedDecision> tainted = reading.tainted(supervisor, NOW);
        assertThat(tainted).hasSize(1);
        assertThat(tainted.getFirst().learned()).containsEntry(1, Set.of(Impediment.SUSPENDED));
        assertThat(reading.find(supervisor, decision.id())
                        .orElseThrow()
                        .summary()
                        .outcome())
                .isEqualTo(Outcome.ALLOW);
    }

    @Test
    void touchingADecisionBreaksItsLink() {
        for (int i = 0; i < 4; i++) {
            gate.decide(ASKER, "r" + i, act());
        }
        Caller supervisor = supervisor("/1/");
        assertThat(reading.brokenLink(supervisor)).isEmpty();
        database.jdbc()
                .sql("UPDATE gate_reason SET code = 'BACKDATED' WHERE decision_id = 3 AND position = 0")
                .update();
        assertThat(reading.brokenLink(supervisor)).contains(new DecisionId(3));
        assertThat(reading.replay(supervisor, new DecisionId(3)).orElseThrow().holds())
                .isFalse();
        database.jdbc()
                .sql("UPDATE gate_decision SET outcome = 'ALLOW' WHERE id = 2")
                .update();
        assertThat(reading.brokenLink(supervisor)).contains(new DecisionId(2));
        database.jdbc().sql("DELETE FROM gate_decision WHERE id = 1").update();
        assertThat(reading.brokenLink(supervisor)).contains(new DecisionId(1));
    }

    @Test
    void cuttingTheChainOffIsNoticed() {
        gate.decide(ASKER, "1", act());
        gate.decide(ASKER, "2", act());
        database.jdbc().sql("DELETE FROM gate_decision WHERE id = 2").update();
        assertThat(reading.brokenLink(supervisor("/1/"))).contains(new DecisionId(2));
    }

    @Test
    void supervisorsSeeWhatLiesBelowAndNothingBeside() {
        gate.decide(ASKER, "1", act());
        assertThat(reading.page(supervisor("/1/"), DecisionFilter.all(), 0, 10)).hasSize(1);
        assertThat(reading.page(supervisor("/1/3/"), DecisionFilter.all(), 0, 10))
                .isEmpty();
        assertThat(reading.find(supervisor("/1/3/"), new DecisionId(1))).isEmpty();
        assertThat(gate.find(new Asker("api:beside", FakeRegisters.BESIDE), new DecisionId(1)))
                .isEmpty();
        assertThat(gate.find(ASKER, new DecisionId(1))).isPresent();
        Caller officer = caller("/1/", Role.OFFICER);
        assertThatThrownBy(() -> reading.count(officer, DecisionFilter.all()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusalsAreFoundByReasonUnitAndTime() {
        gate.decide(ASKER, "1", act());
        Caller supervisor = supervisor("/1/");
        DecisionFilter found = new DecisionFilter(
                DecisionFilter.REFUSALS, Reason.NO_CERTIFICATE, FakeRegisters.COUNTY, "城市", NOW.minusSeconds(1), false);
        assertThat(reading.count(supervisor, found)).isEqualTo(1);
        DecisionFilter other = new DecisionFilter(DecisionFilter.REFUSALS, Reason.EXPIRED, null, null, null, false);
        assertThat(reading.count(supervisor, other)).isZero();
        DecisionFilter pattern = new DecisionFilter(Set.of(), null, null, "%", null, false);
        assertThat(reading.count(supervisor, pattern)).isZero();
        DecisionFilter recorded = new DecisionFilter(Set.of(), null, null, null, null, true);
        assertThat(reading.page(supervisor, recorded, 0, 5)).isEmpty();
        assertThat(reading.refusalsByOrganisation(supervisor, NOW)).containsEntry(new OrganisationId(7), 1);
        assertThat(reading.refusalsByOrganisation(supervisor, NOW.plusSeconds(1)))
                .isEmpty();
    }

    @Test
    void manyAskAtOnceAndTheChainStaysWhole() throws Exception {
        registers.certify(second);
        Set<Answer> answers = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Answer>> running = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                // three ask with each request id at the same time
                String requestId = "r" + i / 3;
                running.add(threads.submit(() -> gate.decide(ASKER, requestId, act())));
            }
            for (Future<Answer> answer : running) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).hasSize(40).allMatch(answer -> answer.outcome() == Outcome.ALLOW);
        assertThat(decisions()).isEqualTo(40);
        assertThat(reading.brokenLink(supervisor("/1/"))).isEmpty();
    }

    private int decisions() {
        return count("gate_decision");
    }

    private int count(String table) {
        return database.jdbc()
                .sql("SELECT COUNT(*) FROM " + table)
                .query(Integer.class)
                .single();
    }

    private static Caller supervisor(String path) {
        return caller(path, Role.SUPERVISOR);
    }

    private static Caller caller(String path, Role role) {
        return new Caller(
                new AccountId(1), "李监督", new OrganisationId(1), new OrganisationPath(path), null, Set.of(role));
    }

    private static Act act() {
        return act(NOW, FakeRegisters.UNIT);
    }

    private static Act act(Instant time, String unit) {
        return new Act(
                "(2026)第1号",
                ActType.PENALTY,
                ActStep.DECISION,
                time,
                unit,
                "411221",
                "P-001",
                "URBAN_MANAGEMENT",
                false,
                List.of(enforcer(FIRST), enforcer(SECOND)),
                List.of(),
                null);
    }

    private static Participant enforcer(String idNumber) {
        return new Participant(new PersonReference(null, idNumber), ParticipantRole.ENFORCER, true);
    }
}
