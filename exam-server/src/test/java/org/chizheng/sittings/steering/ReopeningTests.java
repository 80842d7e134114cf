package org.chizheng.sittings.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.sittings.SittingFixtures.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.chizheng.audit.AuditEntry;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
import org.chizheng.sittings.Attempt;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.AttemptState;
import org.chizheng.sittings.EarlierResults;
import org.chizheng.sittings.Receipt;
import org.chizheng.sittings.SittingsCase;
import org.chizheng.sittings.ending.HandingIn;
import org.chizheng.sittings.entering.Admission;
import org.chizheng.sittings.entering.Entry;
import org.chizheng.sittings.incidents.Incident;
import org.chizheng.sittings.incidents.IncidentKind;
import org.chizheng.sittings.invigilation.CompensationId;
import org.chizheng.sittings.invigilation.CompensationOutcome;
import org.chizheng.sittings.invigilation.InvigilationFixtures;
import org.chizheng.sittings.invigilation.Outage;
import org.chizheng.sittings.saving.SaveOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The power goes ten minutes before the bell, and comes back after it. */
class ReopeningTests extends SittingsCase {

    private static final Caller WATCHER = InvigilationFixtures.somebody(71, Role.INVIGILATOR);
    private static final Caller COORDINATOR = InvigilationFixtures.somebody(72, Role.COORDINATOR);
    private static final Duration LOST = Duration.ofMinutes(10);
    private static final Instant BELL = ExamFixtures.OPENS.plus(Duration.ofHours(2));
    private static final Instant DARK = BELL.minus(LOST);
    private static final Instant LIGHT = BELL.plus(Duration.ofMinutes(5));

    private InvigilationFixtures desk;
    private ExamId exam;
    private List<OfficerId> people;

    @BeforeEach
    void fourMaySit() {
        desk = new InvigilationFixtures(database, sittings);
        exam = sittings.open(ExamFixtures.plan(), 4);
        people = sittings.house.exams.candidates(exam);
    }

    @Test
    void whoWasStoppedInTheDarkGoesOnForTheTimeThatWasLost() {
        Entry.Entered entered = enter(0);
        long lease = sittings.lease(entered.attempt(), "desk");
        sittings.save(entered, lease, answer(1, 1, "A"));
        sittings.clock.set(LIGHT);
        assertThat(sittings.ring()).isEqualTo(1);
        assertThat(sittings.save(entered, lease, answer(2, 2, "B"))).isInstanceOf(SaveOutcome.TimeIsUp.class);
        Receipt before = attempt(entered).receipt();

        assertThat(approve(room())).isEqualTo(new CompensationOutcome.Approved(0, 1, List.of()));

        assertThat(attempt(entered).isUnderway()).isTrue();
        assertThat(attempt(entered).deadline()).isEqualTo(LIGHT.plus(LOST));
        assertThat(sittings.entering.admission(sittings.house.people.as(people.get(0)), exam))
                .isEqualTo(new Admission.MayResume(entered.attempt(), LIGHT.plus(LOST), null));
        Entry.Entered again = enter(0);
        assertThat(again.attempt()).isEqualTo(entered.attempt());
        assertThat(sittings.save(entered, lease, answer(3, 3, "A")))
                .as("the page of before the bell has to enter again")
                .isEqualTo(new SaveOutcome.LeaseLost());
        long renewed = sittings.lease(entered.attempt(), "another desk");
        assertThat(sittings.save(again, renewed, answer(2, 2, "B")))
                .as("what was late stays late")
                .isInstanceOf(SaveOutcome.TimeIsUp.class);
        assertThat(sittings.save(again, renewed, answer(3, 2, "B"))).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(sittings.handIn(entered.attempt(), renewed, 3)).isInstanceOf(HandingIn.Outcome.Done.class);
        assertThat(attempt(entered).state()).isEqualTo(AttemptState.HANDED_IN);
        assertThat(attempt(entered).receipt().answered()).isEqualTo(2);
        assertThat(sittings.incidents.of(exam, entered.attempt()))
                .extracting(Incident::kind)
                .containsExactly(IncidentKind.LATE_ANSWERS, IncidentKind.REOPENED);
        assertThat(sittings.incidents.of(exam, entered.attempt()).getLast().told())
                .startsWith("+600s 停电 ")
                .contains(before.number(), before.hash(), "1/25");
        assertThat(sittings.house.audit)
                .filteredOn(entry -> entry.action().equals("compensation.approved"))
                .extracting(AuditEntry::facts)
                .singleElement()
                .satisfies(facts -> assertThat(facts)
                        .containsEntry(
                                "reopened", String.valueOf(entered.attempt().value()))
                        .containsEntry("attempts", ""));
    }

    @Test
    void whoWasOnlineAtTheBellGetsItsTimeToo() {
        Entry.Entered entered = enter(0);
        long lease = sittings.lease(entered.attempt(), "desk");
        sittings.save(entered, lease, answer(1, 1, "A"));
        sittings.clock.set(BELL.plusSeconds(1));
        HandingIn.Outcome atBell = sittings.handInAtBell(entered.attempt(), lease, 1);
        assertThat(((HandingIn.Outcome.Done) atBell).receipt().answered()).isOne();
        assertThat(attempt(entered).state()).isEqualTo(AttemptState.CLOSED);
        sittings.clock.set(LIGHT);

        assertThat(approve(room())).isEqualTo(new CompensationOutcome.Approved(0, 1, List.of()));
        assertThat(attempt(entered).deadline()).isEqualTo(LIGHT.plus(LOST));
        sittings.clock.set(LIGHT.plus(LOST).plusSeconds(60));
        sittings.ring();
        assertThat(attempt(entered).state()).isEqualTo(AttemptState.CLOSED);
    }

    @Test
    void whatCameTooLateMayBeSaidAnewWithinTheTimeGivenBack() {
        Entry.Entered entered = enter(0);
        long lease = sittings.lease(entered.attempt(), "desk");
        sittings.save(entered, lease, answer(1, 1, "A"), answer(2, 2, "A"));
        sittings.clock.set(LIGHT);
        sittings.ring();
        // a page that was loaded anew in the dark has no lease, and never will have
        assertThat(sittings.save(entered, 0, answer(3, 1, "B"), answer(4, 3, "C"), answer(5, 3, "D")))
                .isEqualTo(new SaveOutcome.TimeIsUp(List.of(), List.of(3L, 4L, 5L)));
        assertThat(sittings.answers.current(entered.attempt()))
                .as("evidence counts for nothing")
                .containsExactly(answer(1, 1, "A"), answer(2, 2, "A"));

        approve(room());

        assertThat(sittings.answers.drafts(entered.attempt())).containsExactly(answer(3, 1, "B"), answer(5, 3, "D"));
        assertThat(attempt(entered).lastSeq()).isEqualTo(5);
        long renewed = sittings.lease(entered.attempt(), "another desk");
        sittings.save(entered, renewed, answer(6, 1, "C"), answer(7, 3, "D"));
        assertThat(sittings.answers.drafts(entered.attempt())).isEmpty();
        sittings.clock.set(LIGHT.plus(LOST));
        sittings.handInAtBell(entered.attempt(), renewed, 7);
        assertThat(sittings.answers.current(entered.attempt()))
                .containsExactly(answer(6, 1, "C"), answer(2, 2, "A"), answer(7, 3, "D"));
        assertThat(sittings.incidents.of(exam, entered.attempt()))
                .extracting(Incident::kind)
                .containsExactly(IncidentKind.LATE_ANSWERS, IncidentKind.REOPENED);
    }

    @Test
    void whatAPersonEndedStaysEnded() {
        Entry.Entered handedIn = enter(0);
        Entry.Entered forced = enter(1);
        Entry.Entered voided = enter(2);
        Entry.Entered reinstated = enter(3);
        sittings.clock.set(DARK.plusSeconds(1));
        long lease = sittings.lease(handedIn.attempt(), "desk");
        sittings.handIn(handedIn.attempt(), lease, 0);
        desk.invigilating.forceHandIn(WATCHER, exam, List.of(forced.attempt()), "身体不适");
        desk.invigilating.declareVoid(WATCHER, exam, List.of(voided.attempt(), reinstated.attempt()), "替考");
        desk.invigilating.reinstate(WATCHER, exam, List.of(reinstated.attempt()), "查无实据");
        sittings.clock.set(LIGHT);
        sittings.ring();

        CompensationOutcome.Approved whole = (CompensationOutcome.Approved) approve(room());
        assertThat(whole.extended() + whole.reopened()).isZero();
        assertThat(whole.leftOut())
                .as("nobody is left out in silence")
                .extracting(CompensationOutcome.LeftOut::why)
                .containsExactly(
                        Steered.Refusal.HANDED_IN,
                        Steered.Refusal.STOPPED,
                        Steered.Refusal.VOID_BEFORE,
                        Steered.Refusal.STOPPED);
        Set<AttemptId> all = Set.of(handedIn.attempt(), forced.attempt(), voided.attempt(), reinstated.attempt());
        CompensationOutcome named = approve(Outage.of(all, DARK, LIGHT, LOST, "停电"));
        assertThat(((CompensationOutcome.Approved) named).leftOut())
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.name()).isNotEmpty())
                .containsExactlyElementsOf(whole.leftOut());
        all.forEach(id -> assertThat(sittings.attempts.find(id).orElseThrow().isUnderway())
                .isFalse());
    }

    @Test
    void whoDidNotSitInTheDarkGetsNothingBack() {
        Entry.Entered early = enter(0);
        sittings.clock.set(BELL.plusSeconds(31));
        sittings.ring();

        Instant later = BELL.plus(Duration.ofMinutes(10));
        sittings.clock.set(later);
        Outage after = Outage.ofRoom(null, BELL.plusSeconds(60), later, LOST, "停电");

        assertThat(approve(after)).isEqualTo(new CompensationOutcome.Approved(0, 0, List.of()));
        assertThat(attempt(early).isUnderway()).isFalse();
    }

    @Test
    void whoBeganWhenItWasOverGetsNothingUnlessNamed() {
        Entry.Entered before = enter(0);
        Instant from = ExamFixtures.OPENS.plusSeconds(60);
        Instant to = from.plus(LOST);
        sittings.clock.set(to);
        Entry.Entered after = enter(1);
        Instant deadline = attempt(after).deadline();

        assertThat(approve(Outage.ofRoom(null, from, to, LOST, "停电")))
                .isEqualTo(new CompensationOutcome.Approved(1, 0, List.of()));
        assertThat(attempt(before).deadline()).isEqualTo(BELL.plus(LOST));
        assertThat(attempt(after).deadline()).isEqualTo(deadline);
        assertThat(approve(Outage.of(Set.of(after.attempt()), from, to, LOST, "停电")))
                .isEqualTo(new CompensationOutcome.Approved(1, 0, List.of()));
    }

    @Test
    void aPublishedResultStandsAndTheOutcomeSaysWhose() {
        Entry.Entered published = enter(0);
        Entry.Entered other = enter(1);
        sittings.clock.set(LIGHT);
        sittings.ring();
        sittings.results.put(published.attempt(), EarlierResults.Known.NOT_PASSED);

        CompensationOutcome outcome = approve(room());

        String name = sittings.house.people.find(people.get(0)).orElseThrow().name();
        assertThat(outcome)
                .isEqualTo(new CompensationOutcome.Approved(
                        0, 1, List.of(new CompensationOutcome.LeftOut(name, Steered.Refusal.RESULT_PUBLISHED))));
        assertThat(attempt(published).isUnderway()).isFalse();
        assertThat(attempt(other).isUnderway()).isTrue();
        assertThat(desk.compensating.at(WATCHER, exam).getFirst())
                .satisfies(one -> assertThat(List.of(one.attempts(), one.reopened(), one.refused()))
                        .containsExactly(1, 1, 1));
    }

    @Test
    void aProposalMayNameSome() {
        Entry.Entered named = enter(0);
        Entry.Entered other = enter(1);
        Entry.Entered sitting = enter(2);
        sittings.clock.set(BELL.minusSeconds(60));
        desk.invigilating.giveTime(WATCHER, exam, List.of(sitting.attempt()), Duration.ofHours(1), "哺乳");
        sittings.clock.set(LIGHT);
        assertThat(sittings.ring()).isEqualTo(2);
        Outage outage = Outage.of(Set.of(named.attempt(), sitting.attempt()), DARK, LIGHT, LOST, "跳闸");
        CompensationId proposal = desk.proposed(WATCHER, exam, outage);
        assertThat(desk.compensating.at(COORDINATOR, exam).getFirst().outage()).isEqualTo(outage);

        assertThat(desk.compensating.approve(COORDINATOR, exam, proposal))
                .isEqualTo(new CompensationOutcome.Approved(1, 1, List.of()));
        assertThat(attempt(named).deadline()).isEqualTo(LIGHT.plus(LOST));
        assertThat(attempt(sitting).deadline())
                .isEqualTo(BELL.plus(Duration.ofHours(1)).plus(LOST));
        assertThat(attempt(other).isUnderway()).isFalse();
    }

    @Test
    void aBellThatIsLateTakesNothing() {
        Entry.Entered entered = enter(0);
        sittings.clock.set(LIGHT);

        assertThat(approve(room())).isEqualTo(new CompensationOutcome.Approved(1, 0, List.of()));
        assertThat(sittings.ring()).isZero();
        assertThat(attempt(entered).deadline()).isEqualTo(LIGHT.plus(LOST));
    }

    @Test
    void whoGoesOnInAPausedRoomStandsStill() {
        Entry.Entered entered = enter(0);
        sittings.clock.set(LIGHT);
        sittings.ring();
        desk.invigilating.pauseRoom(WATCHER, exam, null, "仍停电");
        approve(room());
        assertThat(attempt(entered).pausedAt()).isEqualTo(LIGHT);
        sittings.clock.pass(LOST);
        desk.invigilating.resumeRoom(WATCHER, exam, null, "来电");
        assertThat(attempt(entered).deadline()).isEqualTo(LIGHT.plus(LOST).plus(LOST));
    }

    @Test
    void itEndsASecondTimeAndMayGoOnOnlyByAnotherProposal() {
        Entry.Entered entered = enter(0);
        sittings.clock.set(LIGHT);
        sittings.ring();
        CompensationId proposal = desk.proposed(WATCHER, exam, room());
        desk.compensating.approve(COORDINATOR, exam, proposal);
        sittings.clock.set(LIGHT.plus(LOST).plusSeconds(60));
        assertThat(sittings.ring()).isEqualTo(1);

        assertThat(desk.compensating.approve(COORDINATOR, exam, proposal))
                .isEqualTo(new CompensationOutcome.DecidedBefore());
        assertThat(attempt(entered).isUnderway()).isFalse();
        assertThat(sittings.closed).hasSize(2);
        assertThat(approve(room())).isEqualTo(new CompensationOutcome.Approved(0, 1, List.of()));
    }

    private Entry.Entered enter(int one) {
        return sittings.enter(exam, people.get(one));
    }

    private Attempt attempt(Entry.Entered entered) {
        return sittings.attempts.find(entered.attempt()).orElseThrow();
    }

    private static Outage room() {
        return Outage.ofRoom(null, DARK, LIGHT, LOST, "停电");
    }

    private CompensationOutcome approve(Outage outage) {
        return desk.compensating.approve(COORDINATOR, exam, desk.proposed(WATCHER, exam, outage));
    }
}
