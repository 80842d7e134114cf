package org.chizheng.sittings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.sittings.SittingFixtures.answer;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.sittings.entering.Entry;
import org.chizheng.sittings.saving.AnswerSaving;
import org.chizheng.sittings.saving.SaveOutcome;
import org.chizheng.sittings.saving.SavingFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class AnswerSavingTests extends SittingsCase {

    @Test
    void acknowledgesWhatIsInLogAndCurrentAnswers() {
        Entry.Entered entered = sittings.underway();
        long lease = sittings.lease(entered.attempt(), "desk");

        SaveOutcome outcome = sittings.save(entered, lease, answer(1, 1, "A"), answer(2, 11, "BD"));

        assertThat(outcome)
                .isEqualTo(new SaveOutcome.Saved(List.of(1L, 2L), ExamFixtures.OPENS.plus(Duration.ofHours(2))));
        assertThat(sittings.answers.current(entered.attempt())).containsExactly(answer(1, 1, "A"), answer(2, 11, "BD"));
        assertThat(sittings.answers.missing(entered.attempt(), 2, 10)).isEmpty();
    }

    @Test
    void aRepeatedNumberGetsTheFirstAcknowledgementAgainAndAnOlderOneNeverOverwrites() {
        Entry.Entered entered = sittings.underway();
        long lease = sittings.lease(entered.attempt(), "desk");
        sittings.save(entered, lease, answer(3, 1, "C"));

        assertThat(sittings.save(entered, lease, answer(3, 1, "C"))).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(sittings.save(entered, lease, answer(2, 1, "B"))).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(sittings.answers.current(entered.attempt())).containsExactly(answer(3, 1, "C"));
        assertThat(sittings.answers.missing(entered.attempt(), 4, 10)).containsExactly(1L, 4L);
    }

    @Test
    void refusesAPlaceThatLostItsLeaseAndANumberUsedForSomethingElse() {
        Entry.Entered entered = sittings.underway();
        long first = sittings.lease(entered.attempt(), "desk");
        long second = sittings.lease(entered.attempt(), "phone");
        sittings.save(entered, second, answer(1, 1, "A"));

        assertThat(sittings.save(entered, first, answer(2, 1, "B"))).isEqualTo(new SaveOutcome.LeaseLost());
        assertThat(sittings.save(entered, second, answer(1, 1, "B"))).isEqualTo(new SaveOutcome.LeaseLost());
        assertThat(sittings.answers.current(entered.attempt())).containsExactly(answer(1, 1, "A"));
    }

    @Test
    void refusesAnswersAfterTheBellButKeepsThemAsEvidence() {
        Entry.Entered entered = sittings.underway();
        long lease = sittings.lease(entered.attempt(), "desk");
        sittings.save(entered, lease, answer(1, 1, "A"));

        sittings.clock.set(ExamFixtures.OPENS.plus(Duration.ofHours(2)).plusSeconds(10));
        assertThat(sittings.save(entered, lease, answer(2, 2, "A"))).isInstanceOf(SaveOutcome.Saved.class);
        sittings.clock.pass(Duration.ofMillis(1));
        assertThat(sittings.save(entered, lease, answer(3, 3, "A")))
                .isEqualTo(new SaveOutcome.TimeIsUp(List.of(), List.of(3L)));
        sittings.clock.pass(Duration.ofSeconds(21));
        sittings.ring();
        assertThat(sittings.attempts.find(entered.attempt()).orElseThrow().state())
                .isEqualTo(AttemptState.CLOSED);
        // the acknowledgement was lost on the way: sent again after the bell, it is still true
        assertThat(sittings.save(entered, lease, answer(2, 2, "A"))).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(sittings.save(entered, lease, answer(2, 2, "A"), answer(4, 4, "A")))
                .isEqualTo(new SaveOutcome.TimeIsUp(List.of(2L), List.of(4L)));

        assertThat(sittings.answers.current(entered.attempt())).containsExactly(answer(1, 1, "A"), answer(2, 2, "A"));
        assertThat(late(entered.attempt())).containsExactly(3L, 4L);
    }

    @Test
    void keepsNoMoreEvidenceThanAnybodyTypes() {
        Entry.Entered entered = sittings.underway();
        sittings.save(entered, sittings.lease(entered.attempt(), "desk"), answer(1, 1, "A"));
        sittings.clock.set(ExamFixtures.OPENS.plus(Duration.ofHours(3)));
        sittings.ring();
        Answer[] many = IntStream.rangeClosed(2, 1_100)
                .mapToObj(seq -> answer(seq, 1 + seq % 20, "B"))
                .toArray(Answer[]::new);

        SaveOutcome.TimeIsUp told = (SaveOutcome.TimeIsUp) sittings.save(entered, 0, many);

        assertThat(told.late()).hasSize(1_000);
        assertThat(late(entered.attempt())).isEqualTo(told.late());
        assertThat(sittings.save(entered, 0, answer(1_101, 1, "B")))
                .isEqualTo(new SaveOutcome.TimeIsUp(List.of(), List.of()));
        sittings.clock.pass(Duration.ofDays(1));
        assertThat(sittings.save(entered, 0, answer(2, 3, "B")))
                .as("what was kept is said again")
                .isEqualTo(new SaveOutcome.TimeIsUp(List.of(), List.of(2L)));
    }

    @Test
    void takesNoEvidenceFromAPlaceThatDoesNotKnowThatItWasOvertaken() {
        Entry.Entered entered = sittings.underway();
        long overtaken = sittings.lease(entered.attempt(), "desk");
        long active = sittings.lease(entered.attempt(), "phone");
        sittings.clock.set(ExamFixtures.OPENS.plus(Duration.ofHours(3)));
        sittings.ring();

        assertThat(sittings.save(entered, overtaken, answer(1, 1, "A"))).isEqualTo(new SaveOutcome.LeaseLost());
        assertThat(sittings.save(entered, active, answer(1, 1, "B")))
                .isEqualTo(new SaveOutcome.TimeIsUp(List.of(), List.of(1L)));
        assertThat(sittings.save(entered, 0, answer(1, 1, "A")))
                .as("the number has another meaning")
                .isEqualTo(new SaveOutcome.LeaseLost());
        assertThat(late(entered.attempt())).containsExactly(1L);
    }

    @Test
    void takesNoEvidenceAgainstOnesOwnHandIn() {
        Entry.Entered entered = sittings.underway();
        long lease = sittings.lease(entered.attempt(), "desk");
        sittings.clock.pass(Duration.ofMinutes(31));
        sittings.handIn(entered.attempt(), lease, 0);
        assertThat(sittings.save(entered, lease, answer(1, 1, "A"))).isEqualTo(new SaveOutcome.NotUnderway());
        assertThat(sittings.save(entered, 0, answer(1, 1, "A"))).isEqualTo(new SaveOutcome.LeaseLost());
        assertThat(late(entered.attempt())).isEmpty();
    }

    @Test
    void oneBadRequestDoesNotFailTheOthersOfItsGroup() throws Exception {
        Entry.Entered entered = sittings.underway();
        long lease = sittings.lease(entered.attempt(), "desk");
        PaperShape shape =
                sittings.shapes.of(sittings.attempts.find(entered.attempt()).orElseThrow());
        byte[] ticket = new Ticket(entered.ticket()).hash();

        List<SaveOutcome> outcomes = sittings.nodes.commit(List.of(
                request(entered.attempt(), ticket, lease, shape, answer(1, 1, "A")),
                request(entered.attempt(), ticket, lease, shape, answer(2, 1, "AB")),
                request(entered.attempt(), ticket, lease, shape, answer(3, 26, "A")),
                request(entered.attempt(), ticket, lease, shape, answer(4, 21, "C")),
                request(entered.attempt(), new Ticket("guess").hash(), lease, shape, answer(5, 1, "A")),
                request(new AttemptId(-1), ticket, lease, shape, answer(6, 1, "A")),
                request(entered.attempt(), ticket, lease, shape, answer(7, 11, "ABCD"), answer(8, 1, ""))));

        assertThat(outcomes.subList(1, 6))
                .containsExactly(
                        new SaveOutcome.BadAnswer(2, 1),
                        new SaveOutcome.BadAnswer(3, 26),
                        new SaveOutcome.BadAnswer(4, 21),
                        new SaveOutcome.UnknownAttempt(),
                        new SaveOutcome.UnknownAttempt());
        assertThat(List.of(outcomes.getFirst(), outcomes.getLast())).allMatch(SaveOutcome.Saved.class::isInstance);
        assertThat(sittings.answers.current(entered.attempt()))
                .containsExactly(answer(8, 1, ""), answer(7, 11, "ABCD"));
    }

    @Test
    void manyCandidatesAtOnceLoseNothing() {
        ExamId exam = sittings.open(ExamFixtures.plan(), 40);
        List<Entry.Entered> all = sittings.house.exams.candidates(exam).stream()
                .map(officer -> sittings.enter(exam, officer))
                .toList();
        List<Long> leases =
                all.stream().map(one -> sittings.lease(one.attempt(), "desk")).toList();
        List<CompletableFuture<SaveOutcome>> told = new ArrayList<>();
        Random random = new Random(1);
        for (int seq = 1; seq <= 10; seq++) {
            for (int i = 0; i < all.size(); i++) {
                told.add(sittings.saving.save(
                        all.get(i).attempt(),
                        new Ticket(all.get(i).ticket()),
                        leases.get(i),
                        List.of(answer(seq, 1 + random.nextInt(10), "B"))));
            }
        }

        assertThat(told.stream().map(CompletableFuture::join)).allMatch(SaveOutcome.Saved.class::isInstance);
        assertThat(all)
                .allSatisfy(one -> assertThat(sittings.answers.missing(one.attempt(), 10, 10))
                        .isEmpty());
    }

    @Test
    void whatArrivedInTimeCountsHoweverLongItsPaperTakesToRead() {
        Entry.Entered entered = sittings.underway();
        long lease = sittings.lease(entered.attempt(), "desk");
        DataSource slow = new DelegatingDataSource(database.source()) {
            @Override
            public Connection getConnection() throws SQLException {
                sittings.clock.pass(Duration.ofSeconds(9));
                return super.getConnection();
            }
        };
        PaperShapes cold = new PaperShapes(sittings.house.exams, new AttemptTable(JdbcClient.create(slow)));
        AnswerSaving node = sittings.nodes.node(cold);
        node.start();
        sittings.clock.set(ExamFixtures.OPENS.plus(Duration.ofHours(2)).plusSeconds(2));
        SaveOutcome outcome = node.save(
                        entered.attempt(), new Ticket(entered.ticket()), lease, List.of(answer(1, 1, "A")))
                .join();
        node.stop();

        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void aCommitterThatRanOutOfMemoryGoesOnAndKeepsNoHalfOfAGroup() throws Exception {
        FragileSource fragile = new FragileSource(database.source());
        try (SittingFixtures broken = new SittingFixtures(database, fragile)) {
            Entry.Entered entered = broken.underway();
            long lease = broken.lease(entered.attempt(), "desk");
            for (long seq = 1; seq <= 3; seq++) {
                fragile.next(FragileSource.Fate.BREAK_HALFWAY);
                assertThat(broken.save(entered, lease, answer(seq, 1, "B"))).isInstanceOf(SaveOutcome.Saved.class);
                assertThat(broken.answers.current(entered.attempt())).containsExactly(answer(seq, 1, "B"));
            }
        }
    }

    @Test
    void tellsToComeBackWhenTheQueueIsFullAndDrainsItAtTheEnd() {
        Entry.Entered entered = sittings.underway();
        long lease = sittings.lease(entered.attempt(), "desk");
        Ticket ticket = new Ticket(entered.ticket());

        List<CompletableFuture<SaveOutcome>> told = IntStream.rangeClosed(1, 5_000)
                .mapToObj(seq -> sittings.saving.save(entered.attempt(), ticket, lease, List.of(answer(seq, 1, "A"))))
                .toList();
        sittings.saving.stop();

        List<SaveOutcome> outcomes = told.stream().map(CompletableFuture::join).toList();
        long saved =
                outcomes.stream().filter(SaveOutcome.Saved.class::isInstance).count();
        assertThat(outcomes).contains(new SaveOutcome.TooBusy());
        assertThat(saved).isPositive().isEqualTo(logged(entered.attempt()));
        assertThat(sittings.save(entered, lease, answer(6_000, 1, "A"))).isEqualTo(new SaveOutcome.TooBusy());
    }

    private SavingFixtures.Sent request(AttemptId id, byte[] ticket, long lease, PaperShape shape, Answer... answers) {
        return new SavingFixtures.Sent(id, ticket, lease, List.of(answers), shape, sittings.clock.instant());
    }

    private long logged(AttemptId id) {
        return database.jdbc()
                .sql("SELECT COUNT(*) FROM answer_log WHERE attempt_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private List<Long> late(AttemptId id) {
        return database.jdbc()
                .sql("SELECT seq FROM answer_log WHERE attempt_id = ? AND late ORDER BY seq")
                .param(id.value())
                .query(Long.class)
                .list();
    }
}
