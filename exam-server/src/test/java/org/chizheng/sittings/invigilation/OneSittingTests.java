package org.chizheng.sittings.invigilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import org.chizheng.sittings.incidents.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is seen of an exam by whoever looks at one of its sittings. */
class OneSittingTests {

    private static final Caller WATCHER = InvigilationFixtures.somebody(71, Role.INVIGILATOR);
    private static final SittingId HERE = new SittingId(11);
    private static final SittingId THERE = new SittingId(12);

    private TestDatabase database;
    private SittingFixtures sittings;
    private InvigilationFixtures desk;
    private ExamId exam;
    private AttemptId here;
    private AttemptId there;

    @BeforeEach
    void twoSittingsOfOne() throws Exception {
        database = TestDatabase.h2();
        sittings = new SittingFixtures(database);
        desk = new InvigilationFixtures(database, sittings);
        exam = sittings.open(ExamFixtures.plan(), 2);
        List<OfficerId> people = sittings.house.exams.candidates(exam);
        here = seated(people.get(0), HERE);
        there = seated(people.get(1), THERE);
    }

    @AfterEach
    void close() {
        sittings.close();
        database.close();
    }

    @Test
    void theFiguresCountItsSeatsAndIncidentsAlone() {
        desk.invigilating.note(WATCHER, exam, here, IncidentKind.DEVICE, "键盘失灵");
        desk.invigilating.note(WATCHER, exam, there, IncidentKind.DEVICE, "屏幕变暗");
        desk.invigilating.note(WATCHER, exam, there, IncidentKind.OUTAGE, "闪断");
        desk.invigilating.note(WATCHER, exam, null, IncidentKind.OUTAGE, "全场闪断");

        RosterState all = desk.roster.at(WATCHER, exam);
        assertThat(all.incidents()).isEqualTo(4);
        assertThat(all.of(HERE).seats()).extracting(Seat::attempt).containsExactly(here);
        assertThat(all.of(HERE).underway()).isEqualTo(1);
        assertThat(all.of(HERE).incidents()).isEqualTo(1);
        assertThat(all.of(THERE).incidents()).isEqualTo(2);
        assertThat(all.of(new SittingId(13)).seats()).isEmpty();
        assertThat(all.of(new SittingId(13)).incidents()).isZero();
    }

    @Test
    void itsLogHasWhatConcernsItAndWhatConcernsAll() {
        desk.invigilating.note(WATCHER, exam, here, IncidentKind.DEVICE, "键盘失灵");
        desk.invigilating.note(WATCHER, exam, there, IncidentKind.DEVICE, "屏幕变暗");
        desk.invigilating.note(WATCHER, exam, null, IncidentKind.OUTAGE, "全场闪断");
        desk.invigilating.pauseRoom(WATCHER, exam, THERE, "断网");
        desk.invigilating.tellRoom(WATCHER, exam, HERE, "还有半小时");
        desk.invigilating.tellRoom(WATCHER, exam, THERE, "请稍候");
        desk.invigilating.tellRoom(WATCHER, exam, null, "请保持安静");
        desk.invigilating.tell(WATCHER, exam, List.of(there), "请坐好");

        SittingTimeline.Lines lines = desk.timeline.at(WATCHER, exam, HERE);
        assertThat(lines.incidents()).extracting(Incident::told).containsExactly("全场闪断", "键盘失灵");
        assertThat(lines.messages()).extracting(Message::told).containsExactly("还有半小时", "请保持安静");
        SittingTimeline.Lines others = desk.timeline.at(WATCHER, exam, THERE);
        assertThat(others.incidents())
                .extracting(Incident::told)
                .contains("断网", "屏幕变暗")
                .doesNotContain("键盘失灵");
        assertThat(others.messages()).extracting(Message::told).containsExactly("请稍候", "请保持安静", "请坐好");
    }

    private AttemptId seated(OfficerId person, SittingId sitting) {
        AttemptId attempt = sittings.enter(exam, person).attempt();
        database.jdbc()
                .sql("UPDATE attempt SET sitting_id = ? WHERE id = ?")
                .params(sitting.value(), attempt.value())
                .update();
        return attempt;
    }
}
