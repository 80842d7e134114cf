package org.chizheng.sittings.invigilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chizheng.TestDatabase;
import org.chizheng.exams.Conduct;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.FakePeople;
import org.chizheng.exams.FakePlaces;
import org.chizheng.exams.SittingId;
import org.chizheng.exams.SittingKind;
import org.chizheng.exams.seating.SittingOutcome;
import org.chizheng.exams.seating.SittingPlan;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
import org.chizheng.sittings.EarlierResults;
import org.chizheng.sittings.SittingFixtures;
import org.chizheng.sittings.entering.Entry;
import org.chizheng.sittings.entering.EntryRefusal;
import org.chizheng.sittings.invigilation.Identified.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The door of a make-up: who comes there has sat before, and whoever was seen then is not who comes now. */
class AtTheMakeUpTests {

    private static final Caller WATCHER = InvigilationFixtures.somebody(71, Role.INVIGILATOR);
    private static final Instant AGAIN = ExamFixtures.OPENS.plus(Duration.ofDays(30));
    private static final Duration LONG_BEFORE = Duration.ofHours(3);
    private static final Duration SHORTLY_BEFORE = Duration.ofMinutes(20);
    private static final Duration SITTING = Duration.ofHours(3);

    private TestDatabase database;
    private SittingFixtures sittings;
    private InvigilationFixtures desk;
    private ExamId exam;
    private OfficerId failed;
    private OfficerId passed;
    private SittingId first;
    private SittingId second;

    @BeforeEach
    void oneFailsAndTwoRoomsAreHeldAMonthLater() throws Exception {
        database = TestDatabase.h2();
        sittings = new SittingFixtures(database);
        desk = new InvigilationFixtures(database, sittings);
        Conduct checked = new Conduct(true, true, false, false, true, false, List.of(), List.of());
        exam = sittings.open(ExamFixtures.with(ExamFixtures.plan(), checked), 2);
        failed = sittings.house.exams.candidates(exam).getFirst();
        passed = sittings.house.exams.candidates(exam).getLast();
        first = add("一考场");
        second = add("二考场");
        desk.identity.confirm(WATCHER, exam, List.of(failed, passed), "");
        sittings.results.put(sittings.enter(exam, failed).attempt(), EarlierResults.Known.NOT_PASSED);
        sittings.results.put(sittings.enter(exam, passed).attempt(), EarlierResults.Known.PASSED);
        sittings.clock.pass(Duration.ofHours(9));
        sittings.ring();
    }

    @AfterEach
    void close() {
        sittings.close();
        database.close();
    }

    @Test
    void asksAnewWhoItIs() {
        sittings.clock.set(AGAIN);
        assertThat(enter(failed)).isEqualTo(new Entry.Refused(EntryRefusal.IDENTITY_NOT_CONFIRMED));
        assertThat(seat(failed).confirmed()).isFalse();
        assertThat(confirm(failed).done()).containsExactly(failed);
        assertThat(confirm(failed).refused()).isEqualTo(Map.of(failed, Refusal.CONFIRMED_BEFORE));

        assertThat(withdraw(failed).done()).as("not begun yet").containsExactly(failed);
        assertThat(withdraw(failed).refused()).isEqualTo(Map.of(failed, Refusal.NOT_CONFIRMED));
        assertThat(enter(failed)).isEqualTo(new Entry.Refused(EntryRefusal.IDENTITY_NOT_CONFIRMED));

        confirm(failed);
        assertThat(enter(failed)).isInstanceOf(Entry.Entered.class);
        assertThat(seat(failed).confirmed()).isTrue();
        assertThat(withdraw(failed).refused()).isEqualTo(Map.of(failed, Refusal.BEGUN));
    }

    @Test
    void aCheckLongBeforeItsDoorOpensIsNoneForTheMakeUp() {
        sittings.clock.set(AGAIN.minus(LONG_BEFORE));
        assertThat(confirm(failed).refused()).isEqualTo(Map.of(failed, Refusal.CONFIRMED_BEFORE));
        assertThat(withdraw(failed).refused()).isEqualTo(Map.of(failed, Refusal.BEGUN));
        sittings.clock.set(AGAIN);
        assertThat(enter(failed)).isEqualTo(new Entry.Refused(EntryRefusal.IDENTITY_NOT_CONFIRMED));
    }

    @Test
    void showsInEachOfItsRoomsWhoMayComeAndWhoHasArrived() {
        sittings.clock.set(AGAIN.minus(LONG_BEFORE));
        assertThat(seat(failed).state()).isEqualTo(SeatState.CLOSED);
        assertThat(roster().of(first).seats()).isEmpty();

        sittings.clock.set(AGAIN.minus(SHORTLY_BEFORE));
        assertThat(roster().of(first).seats()).extracting(Seat::officer).containsExactly(failed);
        assertThat(roster().of(second).seats()).containsExactly(seat(failed));
        assertThat(seat(failed).state()).isEqualTo(SeatState.ABSENT);
        assertThat(seat(failed).attempt()).isNull();
        assertThat(seat(passed).state()).isEqualTo(SeatState.CLOSED);

        confirm(failed);
        assertThat(seat(failed).state()).isEqualTo(SeatState.WAITING);
        assertThat(roster().of(second).arrived()).isOne();

        sittings.clock.set(AGAIN);
        enter(failed);
        assertThat(roster().of(first).seats()).extracting(Seat::state).containsExactly(SeatState.SITTING);
        assertThat(roster().of(second).seats()).isEmpty();
    }

    @Test
    void whoDidNotComeIsSeenAgainWhereTheySat() {
        sittings.clock.set(AGAIN.plus(Duration.ofMinutes(90)));
        assertThat(seat(failed).state()).isEqualTo(SeatState.ABSENT);
        sittings.clock.set(AGAIN.plus(SITTING));
        assertThat(seat(failed).state()).isEqualTo(SeatState.CLOSED);
        assertThat(seat(failed).confirmed()).isTrue();
    }

    private SittingId add(String room) {
        SittingPlan plan = new SittingPlan(SittingKind.MAKE_UP, "补考·" + room, room, AGAIN, AGAIN.plus(SITTING), 1);
        return ((SittingOutcome.Done) sittings.house.sittings.add(FakePeople.coordinator(FakePlaces.CITY), exam, plan))
                .sitting();
    }

    private Identified confirm(OfficerId officer) {
        return desk.identity.confirm(WATCHER, exam, List.of(officer), "");
    }

    private Identified withdraw(OfficerId officer) {
        return desk.identity.withdraw(WATCHER, exam, List.of(officer), "认错人");
    }

    private Entry enter(OfficerId officer) {
        return sittings.entering.enter(sittings.house.people.as(officer), exam);
    }

    private RosterState roster() {
        return desk.roster.at(WATCHER, exam);
    }

    private Seat seat(OfficerId officer) {
        return roster().seats().stream()
                .filter(seat -> seat.officer().equals(officer))
                .findFirst()
                .orElseThrow();
    }
}
