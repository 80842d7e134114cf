package org.chizheng.sittings.invigilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chizheng.TestDatabase;
import org.chizheng.audit.AuditEntry;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.SittingFixtures;
import org.chizheng.sittings.entering.Entry;
import org.chizheng.sittings.incidents.Incident;
import org.chizheng.sittings.incidents.IncidentKind;
import org.chizheng.sittings.steering.Steered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class InvigilatingTests {

    private static final Caller WATCHER = InvigilationFixtures.somebody(71, Role.INVIGILATOR);
    private static final Caller COORDINATOR = InvigilationFixtures.somebody(72, Role.COORDINATOR);
    private static final Duration PAUSE = Duration.ofMinutes(17);

    private TestDatabase database;
    private SittingFixtures sittings;
    private InvigilationFixtures desk;
    private ExamId exam;
    private List<AttemptId> attempts;

    @BeforeEach
    void threeSit() throws Exception {
        database = TestDatabase.h2();
        sittings = new SittingFixtures(database);
        desk = new InvigilationFixtures(database, sittings);
        exam = sittings.open(ExamFixtures.plan(), 4);
        attempts = sittings.house.exams.candidates(exam).stream()
                .limit(3)
                .map(officer -> sittings.enter(exam, officer))
                .map(Entry.Entered::attempt)
                .toList();
    }

    @AfterEach
    void close() {
        sittings.close();
        database.close();
    }

    @Test
    void pausingARoomCostsNobodyASecond() {
        Instant before = deadline(attempts.getFirst());
        assertThat(desk.invigilating.pauseRoom(WATCHER, exam, null, "火警").done())
                .hasSize(3);
        sittings.clock.pass(Duration.ofHours(6));
        assertThat(sittings.closing.closeDue()).isZero();
        assertThat(desk.invigilating.resumeRoom(WATCHER, exam, null, "解除").done())
                .hasSize(3);
        attempts.forEach(attempt -> assertThat(deadline(attempt)).isEqualTo(before.plus(Duration.ofHours(6))));
        Steered again = desk.invigilating.resume(WATCHER, exam, attempts, "又一次");
        assertThat(again.refused().values()).containsOnly(Steered.Refusal.NOT_PAUSED);
        assertThat(deadline(attempts.getFirst())).isEqualTo(before.plus(Duration.ofHours(6)));
    }

    @Test
    void onePausedCandidateDoesNotStopTheOthers() {
        desk.invigilating.pause(WATCHER, exam, attempts.subList(0, 1), "设备更换");
        assertThat(states()).containsEntry(SeatState.PAUSED, 1L).containsEntry(SeatState.SITTING, 2L);
        sittings.clock.pass(PAUSE);
        desk.invigilating.resume(WATCHER, exam, attempts.subList(0, 1), "已更换");
        assertThat(deadline(attempts.get(0)))
                .isEqualTo(deadline(attempts.get(1)).plus(PAUSE));
    }

    @Test
    void everyActIsInTheLogAndInTheAudit() {
        desk.invigilating.giveTime(WATCHER, exam, attempts.subList(0, 1), Duration.ofMinutes(5), "更换键盘");
        desk.invigilating.note(WATCHER, exam, attempts.getFirst(), IncidentKind.DEVICE, "键盘失灵");
        desk.invigilating.note(WATCHER, exam, null, IncidentKind.OUTAGE, "闪断");
        assertThat(desk.timeline.of(WATCHER, exam, attempts.getFirst()).incidents())
                .extracting(Incident::kind)
                .containsExactly(IncidentKind.DEVICE, IncidentKind.TIME_GIVEN);
        assertThat(desk.timeline.at(WATCHER, exam).incidents())
                .extracting(Incident::told)
                .containsExactly("闪断", "键盘失灵", "+300s 更换键盘");
        assertThat(sittings.house.audit)
                .extracting(AuditEntry::action)
                .contains("sitting.time_given", "sitting.incident");
        assertThat(desk.roster.at(WATCHER, exam).incidents()).isEqualTo(2);
    }

    @Test
    void forcedAttemptsEndOnceWithTheirReceipt() {
        List<AttemptId> one = attempts.subList(0, 1);
        assertThat(desk.invigilating.forceHandIn(WATCHER, exam, one, "身体不适").done())
                .isEqualTo(one);
        assertThat(desk.invigilating.forceHandIn(WATCHER, exam, one, "身体不适").refused())
                .containsEntry(attempts.getFirst(), Steered.Refusal.ENDED);
        assertThat(sittings.closed).hasSize(1);
        assertThat(states()).containsEntry(SeatState.CLOSED, 1L);
    }

    @Test
    void voidIsTakenBackByAnEventOfItsOwn() {
        List<AttemptId> one = attempts.subList(0, 1);
        desk.invigilating.declareVoid(WATCHER, exam, one, "替考");
        assertThat(sittings.struck).containsExactlyElementsOf(one);
        assertThat(states()).containsEntry(SeatState.VOID, 1L);
        desk.invigilating.reinstate(WATCHER, exam, one, "查无实据");
        assertThat(sittings.struck).isEmpty();
        assertThat(desk.timeline.of(WATCHER, exam, attempts.getFirst()).incidents())
                .extracting(Incident::kind)
                .containsExactly(IncidentKind.REINSTATED, IncidentKind.VOIDED);
    }

    @Test
    void compensationNeedsAnotherPersonAndHappensOnce() {
        Instant before = deadline(attempts.getFirst());
        Caller both = InvigilationFixtures.somebody(73, Role.INVIGILATOR, Role.COORDINATOR);
        Outage outage = Outage.ofRoom(
                null, ExamFixtures.OPENS, ExamFixtures.OPENS.plusSeconds(60), Duration.ofMinutes(9), "停电");
        sittings.clock.pass(Duration.ofSeconds(60));
        CompensationId proposal = desk.proposed(both, exam, outage);
        assertThat(desk.compensating.approve(both, exam, proposal)).isEqualTo(new CompensationOutcome.OwnProposal());
        assertThat(deadline(attempts.getFirst())).isEqualTo(before);
        assertThat(desk.compensating.approve(COORDINATOR, exam, proposal))
                .isEqualTo(new CompensationOutcome.Approved(3, 0, List.of()));
        assertThat(desk.compensating.approve(COORDINATOR, exam, proposal))
                .isEqualTo(new CompensationOutcome.DecidedBefore());
        attempts.forEach(attempt -> assertThat(deadline(attempt)).isEqualTo(before.plus(Duration.ofMinutes(9))));
        assertThat(desk.compensating.at(WATCHER, exam).getFirst().attempts()).isEqualTo(3);
    }

    @Test
    void anOutageBeforeTheExamOrInTheFutureIsNotProposed() {
        sittings.clock.pass(Duration.ofMinutes(5));
        Instant now = sittings.clock.instant();
        Duration given = Duration.ofMinutes(4);
        Outage early = Outage.ofRoom(null, ExamFixtures.OPENS.minusMillis(1), now, given, "停电");
        Outage open = Outage.ofRoom(null, ExamFixtures.OPENS, now.plusMillis(1), given, "停电");
        assertThat(desk.compensating.propose(WATCHER, exam, early))
                .isEqualTo(new ProposalOutcome.BeforeOpening(ExamFixtures.OPENS));
        assertThat(desk.compensating.propose(WATCHER, exam, open)).isEqualTo(new ProposalOutcome.NotOver());
        assertThat(desk.compensating.at(WATCHER, exam)).isEmpty();
        Outage right = Outage.ofRoom(null, ExamFixtures.OPENS, now, given, "停电");
        assertThat(desk.compensating.propose(WATCHER, exam, right)).isInstanceOf(ProposalOutcome.Proposed.class);
    }

    @Test
    void messagesReachThoseTheyAreFor() {
        desk.invigilating.tellRoom(WATCHER, exam, null, "请保持安静");
        desk.invigilating.tell(WATCHER, exam, attempts.subList(0, 1), "请看黑板");
        assertThat(desk.timeline.of(WATCHER, exam, attempts.get(0)).messages()).hasSize(2);
        assertThat(desk.timeline.of(WATCHER, exam, attempts.get(1)).messages()).hasSize(1);
    }

    @Test
    void whoOnlyReadsDoesNotAct() {
        assertThat(desk.roster.at(COORDINATOR, exam).seats()).hasSize(4);
        assertThatThrownBy(() -> desk.invigilating.pause(COORDINATOR, exam, attempts, "试试"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.invigilating.pause(WATCHER, exam, attempts, "  "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAttemptOfAnotherExamIsUnknownHere() throws Exception {
        AttemptId other = sittings.underway().attempt();
        assertThat(desk.invigilating
                        .forceHandIn(WATCHER, exam, List.of(other), "试试")
                        .refused())
                .isEqualTo(Map.of(other, Steered.Refusal.UNKNOWN));
    }

    private Map<SeatState, Long> states() {
        return desk.roster.at(WATCHER, exam).seats().stream()
                .collect(Collectors.groupingBy(Seat::state, Collectors.counting()));
    }

    private Instant deadline(AttemptId attempt) {
        return desk.roster.at(WATCHER, exam).seats().stream()
                .filter(seat -> attempt.equals(seat.attempt()))
                .findFirst()
                .orElseThrow()
                .deadline();
    }
}
