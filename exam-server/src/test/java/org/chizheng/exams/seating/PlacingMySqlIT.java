package org.chizheng.exams.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chizheng.TestDatabase;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.FakeBank;
import org.chizheng.exams.FakePeople;
import org.chizheng.exams.FakePlaces;
import org.chizheng.exams.PlanFinding;
import org.chizheng.exams.SittingId;
import org.chizheng.exams.SittingKind;
import org.chizheng.exams.publishing.ExamPublication;
import org.chizheng.exams.publishing.FreezingProgress;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sittings, places and deferrals on MySQL, with several coordinators at once. */
class PlacingMySqlIT {

    private static final int PEOPLE = 40;
    private static final int SEATS = 12;

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
    void coordinatorsAtOnceNeverSeatMoreThanTheRoomHolds() throws Exception {
        ExamFixtures house = new ExamFixtures(database, new FakeBank(60));
        Caller coordinator = FakePeople.coordinator(FakePlaces.CITY);
        List<OfficerId> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(house.people.hire(FakePlaces.COUNTY));
        }
        ExamId exam = house.planning.draft(coordinator, ExamFixtures.plan());
        house.enrolling.enrol(coordinator, exam, people);
        SittingId wide = add(house, coordinator, exam, SittingKind.REGULAR, 0, PEOPLE);
        SittingId narrow = add(house, coordinator, exam, SittingKind.REGULAR, 3, SEATS);
        SittingId later = add(house, coordinator, exam, SittingKind.DEFERRED, 30, 1);
        house.placing.placeAll(coordinator, exam);
        assertThat(house.publishing.publish(coordinator, exam, FreezingProgress.UNWATCHED))
                .isInstanceOf(ExamPublication.Published.class);

        List<Future<Optional<PlanFinding>>> moves = new ArrayList<>();
        try (ExecutorService coordinators = Executors.newFixedThreadPool(8)) {
            for (OfficerId person : people) {
                moves.add(coordinators.submit(() -> house.placing.move(coordinator, exam, List.of(person), narrow)));
            }
        }
        int refused = 0;
        for (Future<Optional<PlanFinding>> move : moves) {
            refused += move.get().isPresent() ? 1 : 0;
        }
        assertThat(refused).isEqualTo(PEOPLE - SEATS);
        assertThat(house.exams.candidacies(exam))
                .filteredOn(person -> narrow.equals(person.sitting()))
                .hasSize(SEATS);
        assertThat(house.exams.candidacies(exam))
                .filteredOn(person -> wide.equals(person.sitting()))
                .hasSize(PEOPLE - SEATS);

        OfficerId one = people.getFirst();
        assertThat(house.deferring.grant(coordinator, exam, one, "住院", "医证〔2026〕3号", later))
                .isEmpty();
        assertThat(house.deferring.grant(coordinator, exam, people.get(1), "住院", "医证〔2026〕4号", later))
                .contains(DeferralRefusal.SITTING_NOT_FREE);
        assertThat(house.deferring.withdraw(coordinator, exam, one, "提前出院")).isEmpty();
        assertThat(house.exams.candidacy(exam, one).orElseThrow().sitting()).isIn(wide, narrow);
        assertThat(house.deferring.giveTime(coordinator, exam, one, Duration.ofMinutes(20), "视力障碍"))
                .isEmpty();
        assertThat(house.exams.candidacy(exam, one).orElseThrow().extra()).isEqualTo(Duration.ofMinutes(20));
    }

    private static SittingId add(
            ExamFixtures house, Caller coordinator, ExamId exam, SittingKind kind, int hours, int seats) {
        SittingPlan plan = new SittingPlan(
                kind,
                kind.name() + hours,
                "一考场",
                ExamFixtures.OPENS.plus(Duration.ofHours(hours)),
                ExamFixtures.OPENS.plus(Duration.ofHours(hours + 3)),
                seats);
        return ((SittingOutcome.Done) house.sittings.add(coordinator, exam, plan)).sitting();
    }
}
