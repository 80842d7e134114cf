package org.chizheng.sittings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.sittings.SittingFixtures.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chizheng.TestDatabase;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.ending.AnswersDigest;
import org.chizheng.sittings.ending.HandingIn;
import org.chizheng.sittings.entering.DecidedAtTheDoorTests;
import org.chizheng.sittings.entering.Entry;
import org.chizheng.sittings.entering.MakeUpSeatsTests;
import org.chizheng.sittings.saving.AnswerSaving;
import org.chizheng.sittings.saving.SaveOutcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What H2 cannot show: real locks, real gaps, real skipping, on MySQL with every commit synced. */
class SittingMySqlIT {

    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.mysql();
    }

    @AfterAll
    static void close() {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void randomSchedulesDoWhatTheModelDoes() throws Exception {
        SittingModelTests.run(database, 150);
    }

    @Test
    void aMakeUpTakesNoMoreThanItsSeats() throws Exception {
        MakeUpSeatsTests.everybodyPressesOnTwoNodes(database, 7);
        MakeUpSeatsTests.everybodyPressesOnTwoNodes(database, 7, 6);
    }

    @Test
    void whoBeginsWhileTheirCaseIsDecidedBeginsAsItIsDecided() throws Exception {
        DecidedAtTheDoorTests.beginsAsItIsDecided(database);
        DecidedAtTheDoorTests.whateverComesFirstHolds(database);
    }

    @Test
    void candidatesTwoNodesAndTheBellAtOnceLoseNothing() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed=" + seed);
        try (SittingFixtures sittings = new SittingFixtures(database);
                ExecutorService pages = Executors.newVirtualThreadPerTaskExecutor()) {
            AnswerSaving otherNode = sittings.nodes.node(sittings.shapes);
            otherNode.start();
            ExamId exam = sittings.open(ExamFixtures.plan(), 60);
            List<OfficerId> people = sittings.house.exams.candidates(exam);
            List<Entry.Entered> all = people.stream()
                    .map(officer -> sittings.enter(exam, officer))
                    .toList();
            List<Long> leases = all.stream()
                    .map(one -> sittings.lease(one.attempt(), "desk"))
                    .toList();
            Map<AttemptId, Set<Long>> acknowledged = new ConcurrentHashMap<>();
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                int who = i;
                done.add(pages.submit(() -> {
                    Random random = new Random(seed + who);
                    Entry.Entered one = all.get(who);
                    Set<Long> mine = acknowledged.computeIfAbsent(one.attempt(), id -> ConcurrentHashMap.newKeySet());
                    for (long seq = 1; seq <= 40; seq++) {
                        AnswerSaving node = random.nextBoolean() ? sittings.saving : otherNode;
                        SaveOutcome outcome = node.save(
                                        one.attempt(),
                                        new Ticket(one.ticket()),
                                        leases.get(who),
                                        List.of(answer(seq, 1 + random.nextInt(10), "B")))
                                .join();
                        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
                        mine.add(seq);
                    }
                    return null;
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
            otherNode.stop();
            sittings.clock.set(ExamFixtures.OPENS.plus(Duration.ofHours(3)));
            try (ExecutorService ringers = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 4; i++) {
                    ringers.submit(() -> sittings.closing.closeDue(sittings.clock.instant()));
                }
            }
            sittings.closing.closeDue(sittings.clock.instant());

            assertThat(sittings.closed)
                    .hasSize(60)
                    .extracting(AttemptClosed::attempt)
                    .doesNotHaveDuplicates();
            assertThat(acknowledged.values())
                    .allSatisfy(mine -> assertThat(mine).hasSize(40));
            for (Entry.Entered one : all) {
                assertThat(sittings.answers.missing(one.attempt(), 40, 100)).isEmpty();
                assertThat(sittings.answers.current(one.attempt()).stream()
                                .mapToLong(Answer::seq)
                                .max())
                        .hasValue(40);
            }
        }
    }

    @Test
    void aHundredHandInsAndTwentyClicksHaveOneEffect() throws Exception {
        try (SittingFixtures sittings = new SittingFixtures(database);
                ExecutorService page = Executors.newVirtualThreadPerTaskExecutor()) {
            ExamId exam = sittings.open(ExamFixtures.plan(), 1);
            OfficerId officer = sittings.house.exams.candidates(exam).getFirst();
            List<Future<Entry.Entered>> clicks = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                clicks.add(page.submit(() -> sittings.enter(exam, officer)));
            }
            AttemptId id = clicks.getFirst().get().attempt();
            for (Future<Entry.Entered> click : clicks) {
                assertThat(click.get().attempt()).isEqualTo(id);
            }
            long lease = sittings.lease(id, "desk");
            sittings.clock.pass(Duration.ofMinutes(31));
            List<Future<HandingIn.Outcome>> outcomes = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                // pages from before the digest and after it
                String digest = i % 2 == 0 ? null : AnswersDigest.of(List.of());
                outcomes.add(page.submit(
                        () -> sittings.handingIn.handIn(new HandingIn.Order(id, lease, 0, false, digest, false))));
            }
            for (Future<HandingIn.Outcome> outcome : outcomes) {
                assertThat(outcome.get()).isEqualTo(outcomes.getFirst().get());
            }
            assertThat(sittings.closed).hasSize(1);
        }
    }

    @Test
    void theDatabasesClockRingsTheBell() throws Exception {
        try (SittingFixtures sittings = new SittingFixtures(database)) {
            ExamId yesterday = sittings.open(
                    ExamFixtures.plan(Instant.now().minus(Duration.ofDays(1)), Duration.ofHours(2), 1), 1);
            sittings.enter(yesterday, sittings.house.exams.candidates(yesterday).getFirst());

            assertThat(sittings.closing.closeDue()).isPositive();
            assertThat(sittings.stored.finished(yesterday)).isOne();
        }
    }
}
