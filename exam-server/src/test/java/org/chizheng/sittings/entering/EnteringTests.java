package org.chizheng.sittings.entering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.FakePlaces;
import org.chizheng.exams.planning.ExamPlan;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.Attempt;
import org.chizheng.sittings.AttemptClosed;
import org.chizheng.sittings.EarlierResults;
import org.chizheng.sittings.SittingsCase;
import org.chizheng.sittings.Ticket;
import org.junit.jupiter.api.Test;

class EnteringTests extends SittingsCase {

    @Test
    void goesOnWithTheAttemptThatIsUnderwayUnderAFreshTicket() {
        ExamId exam = sittings.open(ExamFixtures.plan(), 1);
        OfficerId officer = sittings.house.exams.candidates(exam).getFirst();

        Entry.Entered first = sittings.enter(exam, officer);
        Entry.Entered again = sittings.enter(exam, officer);

        assertThat(again.attempt()).isEqualTo(first.attempt());
        assertThat(again.resumed()).isTrue();
        assertThat(again.ticket()).isNotEqualTo(first.ticket()).hasSize(43);
        Attempt attempt = sittings.attempts.find(first.attempt()).orElseThrow();
        assertThat(attempt.admits(new Ticket(first.ticket()))).isTrue();
        assertThat(attempt.admits(new Ticket(again.ticket()))).isTrue();
        assertThat(attempt.admits(new Ticket("guess"))).isFalse();
        for (int i = 0; i < 8; i++) {
            sittings.enter(exam, officer);
        }
        assertThat(sittings.attempts.find(first.attempt()).orElseThrow().admits(new Ticket(first.ticket())))
                .isFalse();
    }

    @Test
    void twentyClicksMakeOneAttempt() throws Exception {
        ExamId exam = sittings.open(ExamFixtures.plan(), 1);
        OfficerId officer = sittings.house.exams.candidates(exam).getFirst();
        try (ExecutorService clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Entry.Entered>> entries = IntStream.range(0, 20)
                    .mapToObj(i -> clicks.submit(() -> sittings.enter(exam, officer)))
                    .toList();
            for (Future<Entry.Entered> entry : entries) {
                assertThat(entry.get().attempt())
                        .isEqualTo(entries.getFirst().get().attempt());
            }
        }
        assertThat(sittings.stored.underway(exam)).isOne();
    }

    @Test
    void theDeadlineIsTheEndOfTheDurationOrOfTheWindow() {
        ExamId exam = sittings.open(ExamFixtures.plan(), 2);
        List<OfficerId> people = sittings.house.exams.candidates(exam);

        Attempt early = attempt(exam, people.get(0));
        sittings.clock.set(ExamFixtures.OPENS.plus(Duration.ofHours(7)));
        Attempt lateOne = attempt(exam, people.get(1));

        assertThat(early.deadline()).isEqualTo(ExamFixtures.OPENS.plus(Duration.ofHours(2)));
        assertThat(early.handInFrom()).isEqualTo(ExamFixtures.OPENS.plus(Duration.ofMinutes(30)));
        assertThat(lateOne.deadline()).isEqualTo(ExamFixtures.OPENS.plus(Duration.ofHours(8)));
    }

    @Test
    void staysShutBeforeAndAfterAndForStrangers() {
        ExamPlan plan = ExamFixtures.plan();
        ExamPlan strict = new ExamPlan(
                plan.title(),
                plan.part(),
                null,
                plan.organisation(),
                plan.opens(),
                plan.closes(),
                plan.duration(),
                plan.total(),
                plan.passMark(),
                Duration.ofMinutes(30),
                plan.earliestHandIn(),
                2,
                plan.blueprint());
        ExamId exam = sittings.open(strict, 1);
        OfficerId officer = sittings.house.exams.candidates(exam).getFirst();
        OfficerId stranger = sittings.house.people.hire(FakePlaces.COUNTY);

        assertThat(refusal(exam, stranger)).isEqualTo(EntryRefusal.NOT_ENROLLED);
        assertThat(refusal(new ExamId(-1), officer)).isEqualTo(EntryRefusal.NOT_ENROLLED);
        sittings.clock.set(plan.opens().minusMillis(1));
        assertThat(refusal(exam, officer)).isEqualTo(EntryRefusal.NOT_OPEN);
        sittings.clock.set(plan.opens().plus(Duration.ofMinutes(30)).plusMillis(1));
        assertThat(refusal(exam, officer)).isEqualTo(EntryRefusal.TOO_LATE);
        sittings.clock.set(plan.closes());
        assertThat(refusal(exam, officer)).isEqualTo(EntryRefusal.OVER);
        assertThat(sittings.entering.admission(sittings.house.people.as(officer), exam))
                .isEqualTo(
                        new Admission.Barred(EntryRefusal.OVER, new Admission.Next(1, List.of(), ExamFixtures.OPENS)));
    }

    @Test
    void aSecondAttemptNeedsAPublishedFailureAndHasAPaperOfItsOwn() {
        ExamId exam = sittings.open(ExamFixtures.plan(), 1);
        OfficerId officer = sittings.house.exams.candidates(exam).getFirst();
        Attempt first = attempt(exam, officer);
        sittings.clock.set(first.deadline().plusSeconds(31));

        assertThat(refusal(exam, officer)).isEqualTo(EntryRefusal.AWAITING_RESULT);
        assertThat(sittings.closed).extracting(AttemptClosed::attempt).containsExactly(first.id());
        sittings.results.put(first.id(), EarlierResults.Known.PASSED);
        assertThat(refusal(exam, officer)).isEqualTo(EntryRefusal.ALREADY_PASSED);
        sittings.results.put(first.id(), EarlierResults.Known.NOT_PASSED);
        assertThat(sittings.entering.admission(sittings.house.people.as(officer), exam))
                .isEqualTo(new Admission.MayBegin(new Admission.Next(2, List.of(), ExamFixtures.OPENS)));
        Attempt second = attempt(exam, officer);
        assertThat(second.paper()).isNotEqualTo(first.paper());
        sittings.clock.set(second.deadline().plusSeconds(31));
        sittings.closing.closeDue(sittings.clock.instant());
        sittings.results.put(second.id(), EarlierResults.Known.NOT_PASSED);
        assertThat(refusal(exam, officer)).isEqualTo(EntryRefusal.ATTEMPTS_USED);
    }

    private Attempt attempt(ExamId exam, OfficerId officer) {
        return sittings.attempts.find(sittings.enter(exam, officer).attempt()).orElseThrow();
    }

    private EntryRefusal refusal(ExamId exam, OfficerId officer) {
        return ((Entry.Refused) sittings.entering.enter(sittings.house.people.as(officer), exam)).why();
    }
}
