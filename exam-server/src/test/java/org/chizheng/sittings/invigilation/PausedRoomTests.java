package org.chizheng.sittings.invigilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chizheng.TestDatabase;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.SittingId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.SittingFixtures;
import org.chizheng.sittings.incidents.Incident;
import org.chizheng.sittings.incidents.IncidentKind;
import org.chizheng.sittings.steering.Steered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PausedRoomTests {

    private static final Caller WATCHER = InvigilationFixtures.somebody(71, Role.INVIGILATOR);
    private static final Duration PAUSE = Duration.ofMinutes(9);

    private TestDatabase database;
    private SittingFixtures sittings;
    private InvigilationFixtures desk;
    private ExamId exam;
    private List<OfficerId> people;

    @BeforeEach
    void aRoomOfThree() throws Exception {
        database = TestDatabase.h2();
        sittings = new SittingFixtures(database);
        desk = new InvigilationFixtures(database, sittings);
        exam = sittings.open(ExamFixtures.plan(), 3);
        people = sittings.house.exams.candidates(exam);
    }

    @AfterEach
    void close() {
        sittings.close();
        database.close();
    }

    @Test
    void whoBeginsInAPausedRoomIsPausedToo() {
        AttemptId before = enter(0);
        desk.invigilating.pauseRoom(WATCHER, exam, null, "停电");
        AttemptId during = enter(1);
        assertThat(seat(during).state()).isEqualTo(SeatState.PAUSED);
        assertThat(desk.timeline.of(WATCHER, exam, during).incidents())
                .extracting(Incident::kind, Incident::told)
                .containsExactly(tuple(IncidentKind.PAUSED, "停电"));
        Instant first = seat(before).deadline();
        Instant second = seat(during).deadline();
        sittings.clock.pass(PAUSE);
        assertThat(desk.invigilating.resumeRoom(WATCHER, exam, null, "来电").done())
                .containsExactly(before, during);
        assertThat(seat(before).deadline()).isEqualTo(first.plus(PAUSE));
        assertThat(seat(during).deadline()).isEqualTo(second.plus(PAUSE));
        assertThat(seat(enter(2)).state()).isEqualTo(SeatState.SITTING);
    }

    @Test
    void comingBackToAPausedRoomMovesNothing() {
        AttemptId attempt = enter(0);
        Instant deadline = seat(attempt).deadline();
        desk.invigilating.pauseRoom(WATCHER, exam, null, "停电");
        sittings.clock.pass(PAUSE);
        assertThat(enter(0)).isEqualTo(attempt);
        desk.invigilating.resumeRoom(WATCHER, exam, null, "来电");
        assertThat(seat(attempt).deadline()).isEqualTo(deadline.plus(PAUSE));
    }

    @Test
    void nobodyGoesOnAloneWhileTheRoomStands() {
        AttemptId attempt = enter(0);
        desk.invigilating.pauseRoom(WATCHER, exam, null, "停电");
        assertThat(desk.invigilating
                        .resume(WATCHER, exam, List.of(attempt), "试试")
                        .refused())
                .isEqualTo(Map.of(attempt, Steered.Refusal.ROOM_PAUSED));
        assertThat(seat(attempt).state()).isEqualTo(SeatState.PAUSED);
    }

    @Test
    void aSittingIsPausedResumedAndToldByItself() {
        AttemptId here = enter(0);
        AttemptId there = enter(1);
        SittingId sitting = new SittingId(11);
        move(here, sitting);
        move(there, new SittingId(12));
        assertThat(desk.invigilating.pauseRoom(WATCHER, exam, sitting, "断网").done())
                .containsExactly(here);
        desk.invigilating.tellRoom(WATCHER, exam, sitting, "请稍候");
        assertThat(desk.timeline.of(WATCHER, exam, here).messages()).hasSize(1);
        assertThat(desk.timeline.of(WATCHER, exam, there).messages()).isEmpty();
        assertThat(desk.invigilating.pauseRoom(WATCHER, exam, null, "停电").done())
                .containsExactly(there);
        assertThat(desk.invigilating.resumeRoom(WATCHER, exam, sitting, "网络恢复").refused())
                .isEqualTo(Map.of(here, Steered.Refusal.ROOM_PAUSED));
        assertThat(desk.invigilating.resumeRoom(WATCHER, exam, null, "来电").done())
                .containsExactly(here, there);
    }

    @Test
    void whoWasPausedAloneStaysPausedWhenTheRoomGoesOn() {
        AttemptId ill = enter(0);
        AttemptId well = enter(1);
        Instant deadline = seat(ill).deadline();
        desk.invigilating.pause(WATCHER, exam, List.of(ill), "身体不适");
        sittings.clock.pass(PAUSE);
        desk.invigilating.pauseRoom(WATCHER, exam, null, "停电");
        sittings.clock.pass(PAUSE);
        assertThat(desk.invigilating.resumeRoom(WATCHER, exam, null, "来电"))
                .isEqualTo(new Steered(List.of(well), Map.of()));
        assertThat(seat(ill).state()).isEqualTo(SeatState.PAUSED);
        sittings.clock.pass(PAUSE);
        assertThat(desk.invigilating.resume(WATCHER, exam, List.of(ill), "好转").done())
                .containsExactly(ill);
        assertThat(seat(ill).deadline()).isEqualTo(deadline.plus(PAUSE.multipliedBy(3)));
        desk.invigilating.pauseRoom(WATCHER, exam, null, "停电");
        sittings.clock.pass(PAUSE);
        assertThat(desk.invigilating.resumeRoom(WATCHER, exam, null, "来电").done())
                .as("the next pause is the room's")
                .containsExactly(ill, well);
    }

    @Test
    void resumingTheExamLeavesASittingInItsOwnPause() {
        AttemptId here = enter(0);
        AttemptId there = enter(1);
        SittingId sitting = new SittingId(21);
        move(here, sitting);
        move(there, new SittingId(22));
        desk.invigilating.pauseRoom(WATCHER, exam, sitting, "断网");
        desk.invigilating.pauseRoom(WATCHER, exam, null, "停电");
        assertThat(desk.invigilating.resumeRoom(WATCHER, exam, null, "来电"))
                .isEqualTo(new Steered(List.of(there), Map.of(here, Steered.Refusal.ROOM_PAUSED)));
        assertThat(seat(here).state()).isEqualTo(SeatState.PAUSED);
        assertThat(desk.invigilating.resumeRoom(WATCHER, exam, sitting, "网络恢复").done())
                .containsExactly(here);
    }

    private void move(AttemptId attempt, SittingId sitting) {
        database.jdbc()
                .sql("UPDATE attempt SET sitting_id = ? WHERE id = ?")
                .params(sitting.value(), attempt.value())
                .update();
    }

    private AttemptId enter(int person) {
        return sittings.enter(exam, people.get(person)).attempt();
    }

    private Seat seat(AttemptId attempt) {
        return desk.roster.at(WATCHER, exam).seats().stream()
                .filter(seat -> attempt.equals(seat.attempt()))
                .findFirst()
                .orElseThrow();
    }
}
