package org.chizheng.sittings.entering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.chizheng.TestDatabase;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.FakePeople;
import org.chizheng.exams.FakePlaces;
import org.chizheng.exams.SittingId;
import org.chizheng.exams.SittingKind;
import org.chizheng.exams.publishing.FreezingProgress;
import org.chizheng.exams.seating.SittingOutcome;
import org.chizheng.exams.seating.SittingPlan;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.Attempt;
import org.chizheng.sittings.SittingFixtures;
import org.junit.jupiter.api.Test;

/** A candidate begins at the moment at which somebody moves them, puts their turn off or gives them more time. */
public class DecidedAtTheDoorTests {

    private static final Caller COORDINATOR = FakePeople.coordinator(FakePlaces.CITY);
    private static final Duration EXTRA = Duration.ofMinutes(20);
    private static final int PEOPLE = 60;
    private static final long SOON_MILLIS = 300;
    private static final int MOST_DELAY_NANOS = 3_000_000;

    private enum Decision {
        MOVED,
        PUT_OFF,
        MORE_TIME
    }

    private record Room(SittingFixtures sittings, ExamId exam, SittingId now, SittingId later) {

        List<OfficerId> people() {
            return sittings.house.exams.candidates(exam);
        }

        Entry enter(OfficerId officer) {
            return sittings.entering.enter(sittings.house.people.as(officer), exam);
        }

        /** Whether it was taken. */
        boolean decide(Decision decision, OfficerId officer) {
            Optional<?> against = switch (decision) {
                case MOVED -> sittings.house.placing.move(COORDINATOR, exam, List.of(officer), later);
                case PUT_OFF -> sittings.house.deferring.grant(COORDINATOR, exam, officer, "住院", "医证〔2026〕3号", null);
                case MORE_TIME -> sittings.house.deferring.giveTime(COORDINATOR, exam, officer, EXTRA, "视力障碍");
            };
            return against.isEmpty();
        }
    }

    @Test
    void whoBeginsMeanwhileBeginsAsItIsDecided() throws Exception {
        try (TestDatabase database = TestDatabase.h2()) {
            beginsAsItIsDecided(database);
        }
    }

    @Test
    void whateverComesFirstHolds() throws Exception {
        try (TestDatabase database = TestDatabase.h2()) {
            whateverComesFirstHolds(database);
        }
    }

    /** Everybody begins between a decision on them and its commit. */
    public static void beginsAsItIsDecided(TestDatabase database) throws Exception {
        try (SittingFixtures sittings = new SittingFixtures(database);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Room room = open(sittings);
            for (Decision decision : Decision.values()) {
                OfficerId officer = room.people().get(decision.ordinal());
                Future<Entry> entry = database.transactions().execute(tx -> {
                    assertThat(room.decide(decision, officer)).isTrue();
                    Future<Entry> begins = threads.submit(() -> room.enter(officer));
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(SOON_MILLIS));
                    return begins;
                });
                agrees(room, decision, true, entry.get());
            }
        }
    }

    /** Many begin and are decided on at the same moment, in any order. */
    public static void whateverComesFirstHolds(TestDatabase database) throws Exception {
        long seed = new SplittableRandom().nextLong();
        System.out.println("decisions at the door, seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        try (SittingFixtures sittings = new SittingFixtures(database);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Room room = open(sittings);
            List<Decision> decisions = new ArrayList<>();
            List<Future<Boolean>> decided = new ArrayList<>();
            List<Future<Entry>> entries = new ArrayList<>();
            for (OfficerId officer : room.people()) {
                Decision decision = Decision.values()[random.nextInt(Decision.values().length)];
                long before = random.nextInt(MOST_DELAY_NANOS);
                long beginning = random.nextInt(MOST_DELAY_NANOS);
                decisions.add(decision);
                decided.add(threads.submit(() -> {
                    LockSupport.parkNanos(before);
                    return room.decide(decision, officer);
                }));
                entries.add(threads.submit(() -> {
                    LockSupport.parkNanos(beginning);
                    return room.enter(officer);
                }));
            }
            for (int i = 0; i < decisions.size(); i++) {
                agrees(
                        room,
                        decisions.get(i),
                        decided.get(i).get(),
                        entries.get(i).get());
            }
        }
    }

    private static void agrees(Room room, Decision decision, boolean taken, Entry entry) {
        if (taken && decision != Decision.MORE_TIME) {
            assertThat(entry)
                    .isEqualTo(new Entry.Refused(
                            decision == Decision.MOVED ? EntryRefusal.NOT_OPEN : EntryRefusal.DEFERRED));
            return;
        }
        assertThat(entry).as(decision + " taken: " + taken).isInstanceOf(Entry.Entered.class);
        Attempt attempt =
                room.sittings().attempts.find(((Entry.Entered) entry).attempt()).orElseThrow();
        Duration extra = room.sittings()
                .house
                .exams
                .candidacy(room.exam(), attempt.officer())
                .orElseThrow()
                .extra();
        assertThat(extra).isEqualTo(taken ? EXTRA : Duration.ZERO);
        assertThat(attempt.sitting()).isEqualTo(room.now());
        assertThat(Duration.between(attempt.startedAt(), attempt.deadline()))
                .isEqualTo(Duration.ofHours(2).plus(extra));
    }

    private static Room open(SittingFixtures sittings) {
        sittings.clock.set(ExamFixtures.OPENS.minus(Duration.ofDays(1)));
        ExamId exam = sittings.house.planning.draft(COORDINATOR, ExamFixtures.plan());
        List<OfficerId> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(sittings.house.people.hire(FakePlaces.COUNTY));
        }
        sittings.house.enrolling.enrol(COORDINATOR, exam, people);
        SittingId now = add(sittings, exam, 0);
        SittingId later = add(sittings, exam, 4);
        sittings.house.placing.placeAll(COORDINATOR, exam);
        sittings.house.publishing.publish(COORDINATOR, exam, FreezingProgress.UNWATCHED);
        sittings.clock.set(ExamFixtures.OPENS);
        return new Room(sittings, exam, now, later);
    }

    private static SittingId add(SittingFixtures sittings, ExamId exam, int hours) {
        SittingPlan plan = new SittingPlan(
                SittingKind.REGULAR,
                "场次" + hours,
                "一考场",
                ExamFixtures.OPENS.plus(Duration.ofHours(hours)),
                ExamFixtures.OPENS.plus(Duration.ofHours(hours + 3)),
                null);
        return ((SittingOutcome.Done) sittings.house.sittings.add(COORDINATOR, exam, plan)).sitting();
    }
}
