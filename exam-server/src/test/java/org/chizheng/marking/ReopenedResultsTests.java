package org.chizheng.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.exams.FakePeople.coordinator;
import static org.chizheng.exams.FakePlaces.CITY;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chizheng.TestDatabase;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.planning.ExamPlan;
import org.chizheng.marking.essays.EssayId;
import org.chizheng.marking.essays.EssayTask;
import org.chizheng.marking.essays.MarkOutcome;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.SittingFixtures;
import org.chizheng.sittings.entering.Entry;
import org.chizheng.sittings.invigilation.CompensationOutcome;
import org.chizheng.sittings.invigilation.InvigilationFixtures;
import org.chizheng.sittings.invigilation.Outage;
import org.chizheng.sittings.steering.Steered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReopenedResultsTests {

    private static final Caller WATCHER = InvigilationFixtures.somebody(71, Role.INVIGILATOR);
    private static final Caller COORDINATOR = coordinator(CITY);
    private static final Duration LOST = Duration.ofMinutes(10);

    private final List<PublishedResult> told = new ArrayList<>();
    private TestDatabase database;
    private SittingFixtures sittings;
    private MarkingFixtures room;
    private InvigilationFixtures desk;

    @BeforeEach
    void build() throws Exception {
        database = TestDatabase.h2();
        sittings = new SittingFixtures(database);
        room = new MarkingFixtures(database, sittings);
        room.told.add(told::add);
        desk = new InvigilationFixtures(database, sittings);
    }

    @AfterEach
    void close() {
        sittings.close();
        database.close();
    }

    @Test
    void theResultOfTheFirstEndIsKeptButDoesNotStand() {
        ExamId exam = sittings.open(ExamFixtures.plan(), 1);
        Entry.Entered entered = stoppedByTheBell(exam, Map.of());
        assertThat(room.table.at(exam)).extracting(Result::verdict).containsExactly(Verdict.FAILED);

        assertThat(reopen(exam)).isEqualTo(new CompensationOutcome.Approved(0, 1, List.of()));

        assertThat(room.table.at(exam)).isEmpty();
        assertThat(withdrawn(entered.attempt())).containsExactly("FAILED");
        assertThat(room.publishing.publish(COORDINATOR, exam)).isEqualTo(new ResultsPublication.StillUnderway(1));
        sittings.clock.pass(LOST.plusSeconds(60));
        sittings.ring();
        assertThat(room.table.at(exam)).extracting(Result::verdict).containsExactly(Verdict.FAILED);
        assertThat(room.publishing.publish(COORDINATOR, exam)).isEqualTo(new ResultsPublication.Published(0, 1, 0));
        assertThat(told).hasSize(1);
        assertThat(room.results.of(officer(exam))).hasSize(1);
    }

    @Test
    void aPublishedResultStandsAndItsAttemptStaysEnded() {
        ExamId exam = sittings.open(ExamFixtures.plan(), 1);
        Entry.Entered entered = stoppedByTheBell(exam, Map.of());
        room.publishing.publish(COORDINATOR, exam);

        CompensationOutcome.Approved outcome = (CompensationOutcome.Approved) reopen(exam);

        assertThat(outcome.reopened()).isZero();
        assertThat(outcome.leftOut())
                .extracting(CompensationOutcome.LeftOut::why)
                .containsExactly(Steered.Refusal.RESULT_PUBLISHED);
        assertThat(room.results.of(officer(exam))).hasSize(1);
        assertThat(withdrawn(entered.attempt())).isEmpty();
    }

    @Test
    void essaysLeaveTheQueueAndComeBackAtTheEnd() {
        ExamPlan plan = ExamFixtures.everyType();
        ExamId exam = sittings.open(plan, 1);
        Entry.Entered entered = stoppedByTheBell(exam, Map.of(8, "一", 9, "二"));
        List<EssayId> essays = essays(exam);
        List<BigDecimal> points = List.of(BigDecimal.ONE, BigDecimal.ONE);
        assertThat(room.essays.marking().mark(COORDINATOR, exam, essays.getFirst(), 0, points, ""))
                .isInstanceOf(MarkOutcome.Marked.class);

        reopen(exam);

        assertThat(room.essays.marking().progress(COORDINATOR, exam)).isEmpty();
        essays.forEach(essay -> assertThat(room.essays.marking().mark(COORDINATOR, exam, essay, 0, points, ""))
                .isEqualTo(new MarkOutcome.Refused(MarkOutcome.Reason.REOPENED)));
        assertThat(room.essays.history(essays.getFirst()))
                .as("what was given stays on record")
                .hasSize(1);
        assertThat(withdrawn(entered.attempt())).containsExactly("PENDING");
        sittings.clock.pass(LOST.plusSeconds(60));
        sittings.ring();
        assertThat(room.table.at(exam)).extracting(Result::verdict).containsExactly(Verdict.PENDING);
        assertThat(essays(exam)).hasSize(2).doesNotContainAnyElementsOf(essays);
        essays(exam)
                .forEach(essay -> assertThat(room.essays.marking().mark(COORDINATOR, exam, essay, 0, points, ""))
                        .isInstanceOf(MarkOutcome.Marked.class));
        assertThat(room.publishing.publish(COORDINATOR, exam)).isEqualTo(new ResultsPublication.Published(0, 1, 0));
    }

    private Entry.Entered stoppedByTheBell(ExamId exam, Map<Integer, String> texts) {
        Entry.Entered entered = sittings.enter(exam, officer(exam));
        sittings.gave(entered, texts);
        sittings.clock.set(deadline(exam).plusSeconds(60));
        assertThat(sittings.ring()).isEqualTo(1);
        return entered;
    }

    private CompensationOutcome reopen(ExamId exam) {
        Instant now = sittings.clock.instant();
        Outage outage = Outage.ofRoom(null, now.minus(LOST), now, LOST, "停电");
        return desk.compensating.approve(COORDINATOR, exam, desk.proposed(WATCHER, exam, outage));
    }

    private Instant deadline(ExamId exam) {
        return desk.roster.at(WATCHER, exam).seats().getFirst().deadline();
    }

    private OfficerId officer(ExamId exam) {
        return sittings.house.exams.candidates(exam).getFirst();
    }

    private List<EssayId> essays(ExamId exam) {
        return room.essays.marking().tasks(COORDINATOR, exam).stream()
                .map(EssayTask::essays)
                .flatMap(List::stream)
                .toList();
    }

    private List<String> withdrawn(AttemptId attempt) {
        return database.jdbc()
                .sql("SELECT verdict FROM exam_result_withdrawn WHERE attempt_id = ? ORDER BY id")
                .param(attempt.value())
                .query(String.class)
                .list();
    }
}
