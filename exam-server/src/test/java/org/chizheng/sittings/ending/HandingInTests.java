package org.chizheng.sittings.ending;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.sittings.SittingFixtures.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.sittings.Attempt;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.AttemptState;
import org.chizheng.sittings.Receipt;
import org.chizheng.sittings.SittingFixtures;
import org.chizheng.sittings.SittingsCase;
import org.chizheng.sittings.Ticket;
import org.chizheng.sittings.entering.Entry;
import org.chizheng.sittings.incidents.Incident;
import org.chizheng.sittings.incidents.IncidentKind;
import org.chizheng.sittings.receipts.SignedReceipt;
import org.chizheng.sittings.saving.SaveOutcome;
import org.chizheng.sittings.steering.Steering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandingInTests extends SittingsCase {

    private static final Instant BELL = ExamFixtures.OPENS.plus(Duration.ofHours(2));

    private Entry.Entered entered;
    private long lease;

    @BeforeEach
    void begin() throws Exception {
        entered = sittings.underway();
        lease = sittings.lease(entered.attempt(), "desk");
    }

    @Test
    void aHundredHandInsGiveOneResultAndTheSameReceipt() throws Exception {
        sittings.save(entered, lease, answer(1, 1, "A"), answer(2, 2, ""));
        sittings.clock.pass(Duration.ofMinutes(30));
        try (ExecutorService page = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HandingIn.Outcome>> outcomes = IntStream.range(0, 100)
                    .mapToObj(i -> page.submit(() -> handIn(2)))
                    .toList();
            HandingIn.Outcome first = outcomes.getFirst().get();
            for (Future<HandingIn.Outcome> outcome : outcomes) {
                assertThat(outcome.get()).isEqualTo(first);
            }
            Receipt receipt = ((HandingIn.Outcome.Done) first).receipt();
            assertThat(receipt.answered()).isOne();
            assertThat(receipt.questions()).isEqualTo(25);
            assertThat(receipt.hash()).hasSize(64);
            assertThat(receipt.number()).matches("20260302-\\d{6}");
            assertThat(isGenuine(receipt)).isTrue();
        }
        assertThat(sittings.closed).hasSize(1);
        assertThat(sittings.closed.getFirst().byBell()).isFalse();
        assertThat(sittings.save(entered, lease, answer(3, 1, "B"))).isEqualTo(new SaveOutcome.NotUnderway());
        assertThat(sittings.save(entered, lease, answer(1, 1, "A"))).isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void namesTheNumbersThatNeverArrived() {
        sittings.save(entered, lease, answer(1, 1, "A"), answer(4, 2, "B"));
        sittings.clock.pass(Duration.ofMinutes(30));

        assertThat(handIn(5)).isEqualTo(new HandingIn.Outcome.AnswersMissing(List.of(2L, 3L, 5L)));
        sittings.save(entered, lease, answer(2, 1, "A"), answer(3, 1, "A"), answer(5, 1, "A"));
        assertThat(handIn(5)).isInstanceOf(HandingIn.Outcome.Done.class);
    }

    @Test
    void opensAtItsTimeAndForTheActivePlaceOnly() {
        assertThat(handIn(0))
                .isEqualTo(new HandingIn.Outcome.TooEarly(ExamFixtures.OPENS.plus(Duration.ofMinutes(30))));
        sittings.lease(entered.attempt(), "phone");
        sittings.clock.pass(Duration.ofMinutes(30));
        assertThat(handIn(0)).isEqualTo(new HandingIn.Outcome.LeaseLost());
    }

    @Test
    void tellsWhatCountsWhereThePageShowsSomethingElse() {
        sittings.save(entered, lease, answer(1, 1, "A"), answer(2, 2, "B"), answer(3, 1, ""));
        sittings.clock.pass(Duration.ofMinutes(30));
        String shown = AnswersDigest.of(List.of(answer(1, 1, "A"), answer(2, 2, "B")));

        assertThat(showing(shown, false))
                .isEqualTo(new HandingIn.Outcome.AnswersDiffer(List.of(
                        new HandingIn.Has(1, 3, AnswersDigest.ofItem(answer(9, 1, ""))),
                        new HandingIn.Has(2, 2, AnswersDigest.ofItem(answer(9, 2, "B"))))));
        assertThat(state()).isEqualTo(AttemptState.UNDERWAY);
        assertThat(showing(AnswersDigest.of(List.of(answer(2, 2, "B"))), false))
                .isInstanceOf(HandingIn.Outcome.Done.class);
        assertThat(incidents()).isEmpty();
    }

    @Test
    void whatCannotBeAgreedOnIsHandedInAndNoted() {
        sittings.save(entered, lease, answer(1, 1, "A"), answer(2, 2, "B"), answer(3, 1, "C"));
        sittings.clock.pass(Duration.ofMinutes(30));

        HandingIn.Outcome outcome = showing("something else", true);

        assertThat(outcome).isInstanceOf(HandingIn.Outcome.Done.class);
        assertThat(showing("something else", true)).as("once").isEqualTo(outcome);
        assertThat(incidents()).singleElement().satisfies(noted -> {
            assertThat(noted.kind()).isEqualTo(IncidentKind.ANSWERS_DIFFER);
            assertThat(noted.told()).isEqualTo(AnswersDigest.of(List.of(answer(3, 1, "C"), answer(2, 2, "B"))));
        });
    }

    @Test
    void aPageThatKnowsTheOldBellOnlyHearsTheNewOne() {
        sittings.clock.set(BELL.minusSeconds(1));
        sittings.steering.durably(() -> sittings.steering.extend(
                new Steering.Order(
                        sittings.attempts.find(entered.attempt()).orElseThrow().exam(),
                        List.of(entered.attempt()),
                        null),
                Duration.ofMinutes(10)));
        sittings.clock.set(BELL.plusSeconds(2));

        assertThat(atBell(0)).isEqualTo(new HandingIn.Outcome.NotRung(BELL.plus(Duration.ofMinutes(10))));
        assertThat(state()).isEqualTo(AttemptState.UNDERWAY);
        assertThat(sittings.save(entered, lease, answer(1, 1, "A"))).isInstanceOf(SaveOutcome.Saved.class);
        sittings.clock.set(BELL.plus(Duration.ofMinutes(10)));
        assertThat(atBell(1)).isInstanceOf(HandingIn.Outcome.Done.class);
        assertThat(state()).isEqualTo(AttemptState.CLOSED);
    }

    @Test
    void onlyWhoWantsToWithTimeLeftEndsItForGood() {
        sittings.clock.set(BELL.minusMillis(1));
        assertThat(handIn(0)).isInstanceOf(HandingIn.Outcome.Done.class);
        assertThat(state()).isEqualTo(AttemptState.HANDED_IN);
    }

    @Test
    void whoHandsInAfterTheDeadlineWasStoppedByIt() {
        sittings.clock.set(BELL);
        assertThat(handIn(0)).isInstanceOf(HandingIn.Outcome.Done.class);
        assertThat(state()).isEqualTo(AttemptState.CLOSED);
        assertThat(sittings.closed.getFirst().byBell()).isTrue();
    }

    @Test
    void theBellClosesExactlyOnceWhoeverRings() throws Exception {
        sittings.save(entered, lease, answer(1, 1, "A"));
        sittings.clock.set(ExamFixtures.OPENS.plus(Duration.ofHours(2)).plusSeconds(30));
        assertThat(sittings.closing.closeDue(sittings.clock.instant())).isZero();
        sittings.clock.pass(Duration.ofMillis(1));
        try (ExecutorService ringers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 10; i++) {
                ringers.submit(() -> sittings.closing.closeDue(sittings.clock.instant()));
                ringers.submit(() -> sittings.reading.admitted(entered.attempt(), new Ticket(entered.ticket())));
                ringers.submit(() -> handIn(7));
            }
        }
        assertThat(sittings.closed).hasSize(1);
        assertThat(sittings.closed.getFirst().byBell()).isTrue();
        Attempt after = sittings.attempts.find(entered.attempt()).orElseThrow();
        assertThat(after.state()).isEqualTo(AttemptState.CLOSED);
        assertThat(isGenuine(requireNonNull(after.receipt()))).isTrue();
        assertThat(handIn(7)).isEqualTo(new HandingIn.Outcome.Done(after.receipt()));
    }

    @Test
    void anAttemptThatDoesNotCloseKeepsNobodyElseOpen() {
        ExamId exam = sittings.open(ExamFixtures.plan(), 3);
        List<AttemptId> three = sittings.house.exams.candidates(exam).stream()
                .map(officer -> sittings.enter(exam, officer).attempt())
                .toList();
        sittings.listeners.add(event -> {
            if (event.attempts().stream().anyMatch(one -> one.attempt().equals(three.get(1)))) {
                throw new IllegalStateException("cannot be marked");
            }
        });
        sittings.clock.set(ExamFixtures.OPENS.plus(Duration.ofHours(3)));

        sittings.closing.closeDue(sittings.clock.instant());

        assertThat(sittings.stored.underway(exam)).isOne();
        assertThat(sittings.stored.finished(exam)).isEqualTo(2);
        sittings.listeners.clear();
        assertThat(sittings.closing.closeDue(sittings.clock.instant())).isOne();
    }

    private static boolean isGenuine(Receipt receipt) {
        SignedReceipt signed = receipt.handedOut().orElseThrow();
        return SittingFixtures.KEY.sign(signed.facts()).equals(signed);
    }

    private HandingIn.Outcome handIn(long lastSeq) {
        return sittings.handIn(entered.attempt(), lease, lastSeq);
    }

    private HandingIn.Outcome showing(String digest, boolean anyway) {
        return sittings.handingIn.handIn(new HandingIn.Order(entered.attempt(), lease, 3, false, digest, anyway));
    }

    private List<Incident> incidents() {
        Attempt attempt = sittings.attempts.find(entered.attempt()).orElseThrow();
        return sittings.incidents.of(attempt.exam(), attempt.id());
    }

    private HandingIn.Outcome atBell(long lastSeq) {
        return sittings.handInAtBell(entered.attempt(), lease, lastSeq);
    }

    private AttemptState state() {
        return sittings.attempts.find(entered.attempt()).orElseThrow().state();
    }
}
