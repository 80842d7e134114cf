package org.chizheng.exams.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.exams.FakePeople.coordinator;
import static org.chizheng.exams.FakePlaces.CITY;
import static org.chizheng.exams.FakePlaces.COUNTY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamsCase;
import org.chizheng.exams.PlanFinding;
import org.chizheng.exams.SittingId;
import org.chizheng.exams.SittingKind;
import org.chizheng.exams.planning.ExamPlan;
import org.chizheng.exams.publishing.ExamPublication;
import org.chizheng.exams.publishing.FreezingProgress;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is published that its candidates could not enter. */
class LastEntryTests extends ExamsCase {

    private static final Caller COORDINATOR = coordinator(CITY);
    private static final Duration ENTRY = Duration.ofMinutes(30);
    private static final Instant LAST = ExamFixtures.OPENS.plus(ENTRY);

    private OfficerId officer;

    @BeforeEach
    void hire() {
        officer = house.people.hire(COUNTY);
    }

    @Test
    void anExamStandsOpenForPublicationUntilItsLastEntry() {
        ExamId exam = drafted(ENTRY);
        house.clock.set(LAST.minusMillis(1));
        assertThat(findings(exam)).isEmpty();

        house.clock.set(LAST);

        assertThat(findings(exam)).containsExactly(new PlanFinding.EntryOver(LAST));
        assertThat(publish(exam)).isInstanceOf(ExamPublication.Refused.class);
    }

    @Test
    void withoutALastEntryTheWholeWindowCounts() {
        ExamId exam = drafted(null);
        Instant closes = ExamFixtures.plan().closes();
        house.clock.set(closes.minusMillis(1));
        assertThat(findings(exam)).isEmpty();

        house.clock.set(closes);

        assertThat(findings(exam)).containsExactly(new PlanFinding.WindowOver(closes));
    }

    @Test
    void aSittingThatIsOverForItsPeopleStandsAgainstPublicationUntilTheyAreMoved() {
        ExamId exam = drafted(ENTRY);
        add(exam, "上午", 0);
        SittingId afternoon = add(exam, "下午", 4);
        house.placing.placeAll(COORDINATOR, exam);
        house.clock.set(LAST.minusMillis(1));
        assertThat(findings(exam)).isEmpty();

        house.clock.set(LAST);

        assertThat(findings(exam)).containsExactly(new PlanFinding.SittingEntryOver("上午", 1, LAST));
        assertThat(publish(exam)).isInstanceOf(ExamPublication.Refused.class);
        assertThat(house.placing.move(COORDINATOR, exam, List.of(officer), afternoon))
                .isEmpty();
        assertThat(publish(exam)).isInstanceOf(ExamPublication.Published.class);
    }

    @Test
    void nobodyIsPlacedWhereTheyCouldNotEnter() {
        ExamId exam = drafted(ENTRY);
        add(exam, "上午", 0);
        house.clock.set(LAST);
        assertThat(house.placing.placeAll(COORDINATOR, exam)).isEqualTo(new Placing.Placed(0, 1));
        SittingId afternoon = add(exam, "下午", 4);

        assertThat(house.placing.placeAll(COORDINATOR, exam)).isEqualTo(new Placing.Placed(1, 0));
        assertThat(house.exams.candidacy(exam, officer).orElseThrow().sitting()).isEqualTo(afternoon);
    }

    private ExamId drafted(@Nullable Duration latestEntry) {
        ExamPlan plan = ExamFixtures.plan();
        ExamId exam = house.planning.draft(
                COORDINATOR,
                new ExamPlan(
                        plan.title(),
                        plan.part(),
                        plan.domain(),
                        plan.organisation(),
                        plan.opens(),
                        plan.closes(),
                        plan.duration(),
                        plan.total(),
                        plan.passMark(),
                        latestEntry,
                        plan.earliestHandIn(),
                        plan.attemptsAllowed(),
                        plan.blueprint()));
        house.enrolling.enrol(COORDINATOR, exam, List.of(officer));
        return exam;
    }

    private SittingId add(ExamId exam, String name, int hours) {
        Instant opens = ExamFixtures.OPENS.plus(Duration.ofHours(hours));
        SittingPlan plan =
                new SittingPlan(SittingKind.REGULAR, name, null, opens, opens.plus(Duration.ofHours(3)), null);
        return ((SittingOutcome.Done) house.sittings.add(COORDINATOR, exam, plan)).sitting();
    }

    private List<PlanFinding> findings(ExamId exam) {
        return house.publishing.findings(COORDINATOR, exam);
    }

    private ExamPublication publish(ExamId exam) {
        return house.publishing.publish(COORDINATOR, exam, FreezingProgress.UNWATCHED);
    }
}
