package org.chizheng.exams.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.chizheng.exams.CandidatePlan;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamState;
import org.chizheng.exams.ExamsCase;
import org.chizheng.exams.FakeBank;
import org.chizheng.exams.FakePeople;
import org.chizheng.exams.FakePlaces;
import org.chizheng.exams.PaperId;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.SittingKind;
import org.chizheng.exams.planning.ExamPlan;
import org.chizheng.exams.seating.SittingPlan;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes keep plans in memory while coordinators change them: what decides is what the tables say, always. */
class PlanMemoryTests extends ExamsCase {

    private static final int ROUNDS = 40;
    private static final int STEPS = 25;

    private final Caller coordinator = FakePeople.coordinator(FakePlaces.CITY);
    private PlanMemory here;
    private PlanMemory there;

    @BeforeEach
    void build() {
        here = memory();
        there = memory();
    }

    @Test
    void aPlanInMemoryIsThePlanInTheTables() {
        long seed = Long.getLong("chizheng.seed", System.nanoTime());
        System.out.println("PlanMemoryTests seed=" + seed);
        Random random = new Random(seed);
        int published = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<OfficerId> people = List.of(
                    house.people.hire(FakePlaces.COUNTY),
                    house.people.hire(FakePlaces.COUNTY),
                    house.people.hire(FakePlaces.COUNTY));
            ExamId exam = house.planning.draft(coordinator, ExamFixtures.plan());
            for (int step = 0; step < STEPS; step++) {
                change(exam, people, random);
                OfficerId asked = people.get(random.nextInt(people.size()));
                assertThat(here.of(exam, asked)).as("seed %d", seed).isEqualTo(told(exam, asked));
                // the other node is asked now and then, and may have slept through many changes
                if (random.nextInt(4) == 0) {
                    assertThat(there.of(exam, asked)).as("seed %d", seed).isEqualTo(told(exam, asked));
                }
            }
            published += here.of(exam, people.getFirst()).orElseThrow().exam().state() == ExamState.PUBLISHED ? 1 : 0;
        }
        assertThat(published).as("exams that were published in the end").isPositive();
        assertThat(here.of(new ExamId(-1), house.people.hire(FakePlaces.COUNTY)))
                .isEmpty();
    }

    @Test
    void whatIsOnlyShownIsTwoSecondsOldAtMost() {
        ExamId exam = house.planning.draft(coordinator, ExamFixtures.plan());
        assertThat(here.recent(exam)).map(Exam::state).contains(ExamState.DRAFT);
        house.planning.withdraw(coordinator, exam);
        house.clock.pass(Duration.ofMillis(2_001));
        assertThat(here.recent(exam)).map(Exam::state).contains(ExamState.WITHDRAWN);
    }

    private void change(ExamId exam, List<OfficerId> people, Random random) {
        OfficerId one = people.get(random.nextInt(people.size()));
        List<Sitting> sittings = house.exams.sittings(exam);
        Optional<Sitting> some =
                sittings.isEmpty() ? Optional.empty() : Optional.of(sittings.get(random.nextInt(sittings.size())));
        switch (random.nextInt(10)) {
            case 0, 1 -> house.enrolling.enrol(coordinator, exam, List.of(one));
            case 2 -> house.enrolling.remove(coordinator, exam, List.of(one));
            case 3 -> house.sittings.add(coordinator, exam, sitting(random));
            case 4 -> some.ifPresent(it -> house.sittings.change(coordinator, exam, it.id(), sitting(random)));
            case 5 -> some.ifPresent(it -> house.sittings.remove(coordinator, exam, it.id()));
            case 6 ->
                house.placing.move(
                        coordinator, exam, List.of(one), some.map(Sitting::id).orElse(null));
            case 7 ->
                house.deferring.giveTime(coordinator, exam, one, Duration.ofMinutes(1 + random.nextInt(60)), "视力障碍");
            case 8 -> house.publishing.publish(coordinator, exam, FreezingProgress.UNWATCHED);
            default -> changeOrWithdraw(exam, random);
        }
    }

    private void changeOrWithdraw(ExamId exam, Random random) {
        if (random.nextInt(3) == 0) {
            house.planning.withdraw(coordinator, exam);
        } else {
            ExamPlan plan = ExamFixtures.plan(ExamFixtures.OPENS, Duration.ofHours(1 + random.nextInt(3)), 2);
            house.planning.change(coordinator, exam, plan);
        }
    }

    private static SittingPlan sitting(Random random) {
        return new SittingPlan(
                SittingKind.values()[random.nextInt(SittingKind.values().length)],
                "第" + random.nextInt(1_000) + "场",
                null,
                ExamFixtures.OPENS.plus(Duration.ofHours(random.nextInt(3))),
                ExamFixtures.OPENS.plus(Duration.ofHours(6)),
                random.nextBoolean() ? null : 1 + random.nextInt(3));
    }

    /** Read piece by piece. */
    private Optional<CandidatePlan> told(ExamId exam, OfficerId officer) {
        Map<Integer, PaperId> papers = new HashMap<>();
        database.jdbc().sql("""
                        SELECT p.ordinal, p.id FROM exam_paper p JOIN exam e ON e.id = p.exam_id
                        WHERE e.id = ? AND p.officer_id = ? AND e.state = 'PUBLISHED'""").params(exam.value(), officer.value()).query(row -> {
            papers.put(row.getInt("ordinal"), new PaperId(row.getLong("id")));
        });
        return house.exams
                .find(exam)
                .map(found -> new CandidatePlan(
                        found,
                        new ArrayList<>(house.exams.sittings(exam)),
                        house.exams.candidacy(exam, officer).orElse(null),
                        papers));
    }

    private PlanMemory memory() {
        return house.room(database.jdbc(), database.transactions(), new FakeBank(60))
                .get(PlanMemory.class);
    }
}
