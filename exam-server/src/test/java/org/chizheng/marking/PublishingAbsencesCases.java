package org.chizheng.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.exams.FakePeople.coordinator;
import static org.chizheng.exams.FakePlaces.CITY;
import static org.chizheng.exams.FakePlaces.COUNTY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.chizheng.TestDatabase;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.PlanFinding;
import org.chizheng.exams.SittingId;
import org.chizheng.exams.SittingKind;
import org.chizheng.exams.publishing.FreezingProgress;
import org.chizheng.exams.seating.DeferralRefusal;
import org.chizheng.exams.seating.SittingOutcome;
import org.chizheng.exams.seating.SittingPlan;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.SittingFixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That somebody never came is published while others decide on them, on whichever database. */
abstract class PublishingAbsencesCases {

    private static final Caller COORDINATOR = coordinator(CITY);

    /** As long as the slower of two waits for the other to be done, where nothing makes the other wait. */
    private static final long PATIENCE_MILLIS = 500;

    private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();
    private SittingFixtures sittings;
    private ExamFixtures house;
    private MarkingFixtures room;
    private OfficerId officer;
    private ExamId exam;

    abstract TestDatabase database();

    @BeforeEach
    void somebodyNeverComes() throws Exception {
        sittings = new SittingFixtures(database());
        house = sittings.house;
        room = new MarkingFixtures(database(), sittings);
        officer = house.people.hire(COUNTY);
        house.clock.set(ExamFixtures.OPENS.minus(Duration.ofDays(1)));
        exam = house.planning.draft(COORDINATOR, ExamFixtures.plan());
        house.enrolling.enrol(COORDINATOR, exam, List.of(officer));
        add(SittingKind.REGULAR, 0);
        house.placing.placeAll(COORDINATOR, exam);
        house.publishing.publish(COORDINATOR, exam, FreezingProgress.UNWATCHED);
        house.clock.set(ExamFixtures.plan().closes());
    }

    @AfterEach
    void stop() {
        others.shutdownNow();
        sittings.close();
    }

    @Test
    void nobodyIsPutOffWhileTheirAbsenceIsPublished() throws Exception {
        AtomicReference<Future<Optional<DeferralRefusal>>> grant = new AtomicReference<>();
        room.told.add(result -> grant.set(meanwhile(this::grant)));

        assertThat(room.publishing.publish(COORDINATOR, exam)).isEqualTo(new ResultsPublication.Published(0, 0, 1));

        assertThat(grant.get().get()).contains(DeferralRefusal.HAS_BEGUN);
        assertThat(house.exams.candidacy(exam, officer).orElseThrow().deferred())
                .isFalse();
    }

    @Test
    void nobodyIsAbsentWhoIsBeingPutOff() throws Exception {
        AtomicReference<Future<ResultsPublication>> publication = new AtomicReference<>();
        house.turns.add(asked -> {
            publication.compareAndSet(null, meanwhile(() -> room.publishing.publish(COORDINATOR, exam)));
            return Set.of();
        });

        assertThat(grant()).isEmpty();

        assertThat(publication.get().get()).isEqualTo(new ResultsPublication.NothingNew());
        assertThat(room.table.at(exam)).isEmpty();
        assertThat(house.exams.candidacy(exam, officer).orElseThrow().deferred())
                .isTrue();
    }

    @Test
    void whoMissedOneDeferredSittingIsNotMovedToTheNextWhileThatIsPublished() throws Exception {
        SittingId missed = add(SittingKind.DEFERRED, 24);
        SittingId next = add(SittingKind.DEFERRED, 48);
        assertThat(grant()).isEmpty();
        assertThat(house.placing.move(COORDINATOR, exam, List.of(officer), missed))
                .isEmpty();
        house.clock.set(ExamFixtures.OPENS.plus(Duration.ofHours(28)));
        AtomicReference<Future<Optional<PlanFinding>>> move = new AtomicReference<>();
        room.told.add(
                result -> move.set(meanwhile(() -> house.placing.move(COORDINATOR, exam, List.of(officer), next))));

        assertThat(room.publishing.publish(COORDINATOR, exam)).isEqualTo(new ResultsPublication.Published(0, 0, 1));

        assertThat(move.get().get()).contains(new PlanFinding.CandidateHasBegun());
        assertThat(house.exams.candidacy(exam, officer).orElseThrow().sitting()).isEqualTo(missed);
    }

    @Test
    void publishedByTwoAtOnceItIsToldOnce() throws Exception {
        AtomicReference<Future<ResultsPublication>> second = new AtomicReference<>();
        room.told.add(
                result -> second.compareAndSet(null, meanwhile(() -> room.publishing.publish(COORDINATOR, exam))));

        assertThat(room.publishing.publish(COORDINATOR, exam)).isEqualTo(new ResultsPublication.Published(0, 0, 1));

        assertThat(second.get().get()).isEqualTo(new ResultsPublication.NothingNew());
        assertThat(room.table.at(exam)).extracting(Result::verdict).containsExactly(Verdict.ABSENT);
    }

    /** Begins it elsewhere, in the midst of a transaction, and waits a while for its end. */
    private <T> Future<T> meanwhile(Callable<T> work) {
        Future<T> begun = others.submit(work);
        try {
            begun.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException waits) {
            // as it should: the transaction that asks goes first
            return begun;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return begun;
    }

    private Optional<DeferralRefusal> grant() {
        return house.deferring.grant(COORDINATOR, exam, officer, "住院", "医证〔2026〕3号", null);
    }

    private SittingId add(SittingKind kind, int hours) {
        Instant opens = ExamFixtures.OPENS.plus(Duration.ofHours(hours));
        SittingPlan plan =
                new SittingPlan(kind, kind.name() + hours, null, opens, opens.plus(Duration.ofHours(3)), null);
        return ((SittingOutcome.Done) house.sittings.add(COORDINATOR, exam, plan)).sitting();
    }
}
