package org.chizheng.sittings.invigilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.chizheng.TestDatabase;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.Presence;
import org.chizheng.sittings.SittingFixtures;
import org.junit.jupiter.api.Test;

class RosterOfFiveHundredTests {

    private static final int ALL = 500;
    private static final int READINGS = 20;

    @Test
    void aRoomOfFiveHundredIsReadInAFewStatements() throws Exception {
        try (TestDatabase database = TestDatabase.h2();
                SittingFixtures sittings = new SittingFixtures(database)) {
            InvigilationFixtures desk = new InvigilationFixtures(database, sittings);
            ExamId exam = sittings.open(ExamFixtures.plan(), ALL);
            List<OfficerId> people = sittings.house.exams.candidates(exam);
            for (int i = 0; i < ALL - 100; i++) {
                AttemptId attempt = sittings.enter(exam, people.get(i)).attempt();
                database.jdbc()
                        .sql("UPDATE attempt SET client_address = ? WHERE id = ?")
                        .params(i < 2 ? "10.1.1.9" : "10.2." + i / 250 + "." + i % 250, attempt.value())
                        .update();
                if (i % 4 > 0) {
                    sittings.presence.seen(exam, attempt, new Presence.Pulse(sittings.clock.instant(), i % 26, false));
                }
            }
            sittings.clock.pass(Duration.ofSeconds(30));
            Caller watcher = InvigilationFixtures.somebody(81, Role.INVIGILATOR);
            RosterState state = desk.roster.at(watcher, exam);
            assertThat(state.seats()).hasSize(ALL);
            assertThat(state.arrived()).isEqualTo(ALL - 100);
            assertThat(state.count(SeatState.SITTING)).isEqualTo(ALL - 100);
            assertThat(state.seats())
                    .filteredOn(seat -> seat.sameAddress() == 1)
                    .hasSize(2);
            assertThat(state.seats()).allMatch(seat -> seat.questions() == 25);
            sittings.clock.pass(Duration.ofSeconds(30));
            assertThat(desk.roster.at(watcher, exam).count(SeatState.OFFLINE)).isEqualTo(ALL - 100);
            long begun = System.nanoTime();
            for (int i = 0; i < READINGS; i++) {
                desk.roster.at(watcher, exam);
            }
            System.out.printf("roster seats=%d ms=%.1f%n", ALL, (System.nanoTime() - begun) / 1e6 / READINGS);
        }
    }
}
