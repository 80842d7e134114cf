package org.chizheng.sittings.invigilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.TestDatabase;
import org.chizheng.audit.AuditEntry;
import org.chizheng.exams.Conduct;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
import org.chizheng.sittings.SittingFixtures;
import org.chizheng.sittings.entering.Entry;
import org.chizheng.sittings.entering.EntryRefusal;
import org.chizheng.sittings.invigilation.Identified.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class CheckingIdentityTests {

    private static final Caller WATCHER = InvigilationFixtures.somebody(71, Role.INVIGILATOR);
    private static final Caller COORDINATOR = InvigilationFixtures.somebody(72, Role.COORDINATOR);

    private TestDatabase database;
    private SittingFixtures sittings;
    private InvigilationFixtures desk;
    private ExamId exam;
    private List<OfficerId> people;

    @BeforeEach
    void threeStandAtTheDoor() throws Exception {
        database = TestDatabase.h2();
        sittings = new SittingFixtures(database);
        desk = new InvigilationFixtures(database, sittings);
        Conduct checked = new Conduct(true, true, false, false, true, false, List.of(), List.of());
        exam = sittings.open(ExamFixtures.with(ExamFixtures.plan(), checked), 3);
        people = sittings.house.exams.candidates(exam);
    }

    @AfterEach
    void close() {
        sittings.close();
        database.close();
    }

    @Test
    void whoIsConfirmedWaitsAndMayBegin() {
        OfficerId first = people.getFirst();
        assertThat(enter(first)).isEqualTo(new Entry.Refused(EntryRefusal.IDENTITY_NOT_CONFIRMED));
        assertThat(desk.identity.confirm(WATCHER, exam, List.of(first), "持警官证").done())
                .containsExactly(first);
        assertThat(seat(first).state()).isEqualTo(SeatState.WAITING);
        assertThat(seat(first).confirmed()).isTrue();
        assertThat(seat(first).idNumber()).contains("*");
        assertThat(seat(people.getLast()).state()).isEqualTo(SeatState.ABSENT);
        assertThat(enter(first)).isInstanceOf(Entry.Entered.class);
        assertThat(enter(people.getLast())).isEqualTo(new Entry.Refused(EntryRefusal.IDENTITY_NOT_CONFIRMED));
    }

    @Test
    void severalAreConfirmedAtOnceAndEachOnce() {
        desk.identity.confirm(WATCHER, exam, people.subList(0, 1), "");
        OfficerId stranger = new OfficerId(987_654_321);
        Identified all = desk.identity.confirm(
                WATCHER, exam, List.of(people.get(0), people.get(1), people.get(2), stranger), "");
        assertThat(all.done()).containsExactly(people.get(1), people.get(2));
        assertThat(all.refused())
                .isEqualTo(Map.of(people.get(0), Refusal.CONFIRMED_BEFORE, stranger, Refusal.NOT_ENROLLED));
        assertThat(desk.roster.at(WATCHER, exam).count(SeatState.WAITING)).isEqualTo(3);
    }

    @Test
    void aConfirmationIsTakenBackBeforeTheStartOnly() {
        OfficerId begun = people.get(0);
        OfficerId waiting = people.get(1);
        desk.identity.confirm(WATCHER, exam, List.of(begun, waiting), "");
        enter(begun);
        Identified back = desk.identity.withdraw(WATCHER, exam, people, "认错人");
        assertThat(back.done()).containsExactly(waiting);
        assertThat(back.refused()).isEqualTo(Map.of(begun, Refusal.BEGUN, people.get(2), Refusal.NOT_CONFIRMED));
        assertThat(enter(waiting)).isEqualTo(new Entry.Refused(EntryRefusal.IDENTITY_NOT_CONFIRMED));
        assertThat(sittings.house.audit)
                .extracting(AuditEntry::action)
                .contains("sitting.identity_confirmed", "sitting.identity_withdrawn");
    }

    @Test
    void nobodyConfirmsThemselvesAndCoordinatorsOnlyWatch() {
        OfficerId own = people.getFirst();
        Caller candidate = sittings.house.people.as(own);
        Caller both = new Caller(
                candidate.account(),
                candidate.name(),
                WATCHER.organisation(),
                WATCHER.path(),
                own,
                Set.of(Role.OFFICER, Role.INVIGILATOR));
        assertThat(desk.identity.confirm(both, exam, List.of(own), "").refused())
                .isEqualTo(Map.of(own, Refusal.OWN));
        assertThatThrownBy(() -> desk.identity.confirm(COORDINATOR, exam, people, ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.identity.withdraw(WATCHER, exam, people, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Entry enter(OfficerId officer) {
        return sittings.entering.enter(sittings.house.people.as(officer), exam);
    }

    private Seat seat(OfficerId officer) {
        return desk.roster.at(WATCHER, exam).seats().stream()
                .filter(seat -> seat.officer().equals(officer))
                .findFirst()
                .orElseThrow();
    }
}
