package org.chizheng.sittings.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.sittings.SittingFixtures.answer;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.chizheng.TestDatabase;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.sittings.Attempt;
import org.chizheng.sittings.SittingFixtures;
import org.chizheng.sittings.SittingSettings;
import org.chizheng.sittings.Ticket;
import org.chizheng.sittings.ending.HandingIn;
import org.chizheng.sittings.entering.Entry;
import org.chizheng.sittings.saving.SaveOutcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row that somebody keeps locked, as a node does whose host lost its power, costs nobody else anything. */
class LockedRowsMySqlIT {

    private static final int CANDIDATES = 30;

    private static TestDatabase database;

    private SittingFixtures sittings;
    private List<Entry.Entered> all;
    private List<Long> leases;

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

    @BeforeEach
    void begin() throws Exception {
        sittings = new SittingFixtures(database);
        ExamId exam = sittings.open(ExamFixtures.plan(), CANDIDATES);
        all = sittings.house.exams.candidates(exam).stream()
                .map(officer -> sittings.enter(exam, officer))
                .toList();
        leases = all.stream().map(one -> sittings.lease(one.attempt(), "desk")).toList();
    }

    @AfterEach
    void stop() {
        sittings.close();
    }

    @Test
    void theOthersAreSavedAtOnceAndTheirsIsWhenItIsFree() throws Exception {
        try (Connection holder = database.source().getConnection()) {
            holder.setAutoCommit(false);
            lock(holder, all.getFirst());
            List<CompletableFuture<SaveOutcome>> told = everybodySaves();

            for (CompletableFuture<SaveOutcome> other : told.subList(1, CANDIDATES)) {
                assertThat(other.get(5, TimeUnit.SECONDS)).isInstanceOf(SaveOutcome.Saved.class);
            }
            assertThat(told.getFirst()).isNotDone();
            holder.rollback();
            holder.setAutoCommit(true);
            assertThat(told.getFirst().get(5, TimeUnit.SECONDS)).isInstanceOf(SaveOutcome.Saved.class);
        }
    }

    @Test
    void theOthersAreGivenTheirPlaceAndTheirsIsWhenItIsFree() throws Exception {
        try (Connection holder = database.source().getConnection();
                ExecutorService pages = Executors.newVirtualThreadPerTaskExecutor()) {
            holder.setAutoCommit(false);
            lock(holder, all.getFirst());
            List<Future<Long>> told = all.stream()
                    .map(one -> pages.submit(() -> sittings.lease(one.attempt(), "phone")))
                    .toList();

            for (Future<Long> other : told.subList(1, CANDIDATES)) {
                assertThat(other.get(5, TimeUnit.SECONDS)).isEqualTo(2);
            }
            assertThat(told.getFirst()).isNotDone();
            holder.rollback();
            holder.setAutoCommit(true);
            assertThat(told.getFirst().get(5, TimeUnit.SECONDS)).isEqualTo(2);
        }
    }

    @Test
    void theOthersHandInAndTheirsIsTakenWhenItIsFree() throws Exception {
        sittings.clock.pass(Duration.ofMinutes(31));
        try (Connection holder = database.source().getConnection();
                ExecutorService pages = Executors.newVirtualThreadPerTaskExecutor()) {
            holder.setAutoCommit(false);
            lock(holder, all.getFirst());
            List<Future<HandingIn.Outcome>> told = IntStream.range(0, CANDIDATES)
                    .mapToObj(i -> pages.submit(() -> sittings.handIn(attempt(i).id(), leases.get(i), 0)))
                    .toList();

            for (Future<HandingIn.Outcome> other : told.subList(1, CANDIDATES)) {
                assertThat(other.get(5, TimeUnit.SECONDS)).isInstanceOf(HandingIn.Outcome.Done.class);
            }
            assertThat(told.getFirst()).isNotDone();
            holder.rollback();
            holder.setAutoCommit(true);
            assertThat(told.getFirst().get(5, TimeUnit.SECONDS)).isInstanceOf(HandingIn.Outcome.Done.class);
        }
    }

    @Test
    void aSignOfLifeWaitsForNobody() throws Exception {
        sittings.clock.pass(Duration.ofSeconds(16));
        Attempt attempt = attempt(0);
        try (Connection holder = database.source().getConnection()) {
            holder.setAutoCommit(false);
            lock(holder, all.getFirst());
            long began = System.nanoTime();
            assertThat(sittings.reading.seen(attempt, leases.getFirst(), 1, false))
                    .isTrue();
            sittings.reading.cameFrom(attempt, "10.0.0.9");
            sittings.reading.left(attempt, 3);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
            holder.rollback();
            holder.setAutoCommit(true);
        }
        sittings.reading.seen(attempt, leases.getFirst(), 1, false);
        sittings.reading.left(attempt, 3);
        assertThat(attempt(0).leaseSeenAt()).isEqualTo(sittings.clock.instant());
        assertThat(attempt(0).leaves()).isEqualTo(3);
    }

    @Test
    void aSilentOwnerLosesItsRowsWithinThePatienceOfThePage() throws Exception {
        sittings.nodes.fallSilent(all.getFirst().attempt());
        long began = System.nanoTime();
        List<CompletableFuture<SaveOutcome>> told = everybodySaves();

        for (CompletableFuture<SaveOutcome> one : told) {
            assertThat(one.get(20, TimeUnit.SECONDS)).isInstanceOf(SaveOutcome.Saved.class);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(Duration.ofSeconds(5), SittingSettings.PATIENCE);
    }

    @Test
    void theConnectionOfAGroupIsReturnedAsPatientAsItCame() throws Exception {
        long before = patience();
        everybodySaves().forEach(CompletableFuture::join);
        sittings.saving.stop();
        for (int i = 0; i < 24; i++) {
            assertThat(patience()).isEqualTo(before);
        }
        sittings.saving.start();
    }

    private Attempt attempt(int one) {
        return sittings.attempts.find(all.get(one).attempt()).orElseThrow();
    }

    private static long patience() {
        return database.jdbc()
                .sql("SELECT @@SESSION.wait_timeout")
                .query(Long.class)
                .single();
    }

    private List<CompletableFuture<SaveOutcome>> everybodySaves() {
        return IntStream.range(0, CANDIDATES)
                .mapToObj(i -> sittings.saving.save(
                        all.get(i).attempt(),
                        new Ticket(all.get(i).ticket()),
                        leases.get(i),
                        List.of(answer(1, 1, "A"))))
                .toList();
    }

    private static void lock(Connection holder, Entry.Entered entered) throws Exception {
        try (var statement = holder.prepareStatement("SELECT id FROM attempt WHERE id = ? FOR UPDATE")) {
            statement.setLong(1, entered.attempt().value());
            statement.execute();
        }
    }
}
