package org.chizheng.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chizheng.training.TrainingFixtures.COORDINATOR;
import static org.chizheng.training.TrainingFixtures.at;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.chizheng.TestDatabase;
import org.chizheng.audit.AuditEntry;
import org.chizheng.exams.FakePeople;
import org.chizheng.exams.FakePlaces;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.security.access.AccessDeniedException;

/** What must hold of hours on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HoursLedgerCases {

    private static final int HOUR = 45;

    private TrainingFixtures room;

    abstract TestDatabase database();

    @BeforeAll
    void open() {
        room = new TrainingFixtures(database());
    }

    @AfterAll
    void close() {
        room.close();
    }

    @Test
    void sixtyLegalAndNoProfessionalHoursAreNotEnough() {
        OfficerId officer = room.hire();
        room.attendNew(Bucket.LEGAL, at("2025-03-01T00:00"), 60 * HOUR, officer);

        assertThat(room.ledger.balance(officer, 2025).legalMinutes()).isEqualTo(60 * HOUR);
        assertThat(room.ledger.balance(officer, 2025).met()).isFalse();
    }

    @Test
    void aQuarterOfAnHourTooLittleIsTooLittle() {
        OfficerId officer = room.hire();
        room.attendNew(Bucket.LEGAL, at("2025-03-01T00:00"), 30 * HOUR, officer);
        room.attendNew(Bucket.PROFESSIONAL, at("2025-04-01T00:00"), 30 * HOUR - HOUR / 4 - 1, officer);
        assertThat(room.ledger.balance(officer, 2025).met()).isFalse();

        room.attendNew(Bucket.PROFESSIONAL, at("2025-05-01T09:00"), HOUR / 4 + 1, officer);
        assertThat(room.ledger.balance(officer, 2025).met()).isTrue();
    }

    @Test
    void aSessionOverNewYearIsSplit() {
        OfficerId officer = room.hire();
        room.attendNew(Bucket.LEGAL, at("2024-12-31T23:00"), 180, officer);

        assertThat(room.ledger.balance(officer, 2024).legalMinutes()).isEqualTo(60);
        assertThat(room.ledger.balance(officer, 2025).legalMinutes()).isEqualTo(120);
    }

    @Test
    void twoCoursesAtTheSameTimeCountOnce() {
        OfficerId officer = room.hire();
        room.attendNew(Bucket.LEGAL, at("2025-03-01T09:00"), 120, officer);

        assertThat(room.attendNew(Bucket.PROFESSIONAL, at("2025-03-01T10:00"), 120, officer))
                .isEqualTo(60);
    }

    @Test
    void aRepeatedCourseCountsOnceAndItsNextVersionAgain() {
        OfficerId officer = room.hire();
        Course course = room.course(Bucket.LEGAL, 90);
        assertThat(room.attend(room.session(course, at("2025-03-01T09:00"), 60, officer), officer))
                .isEqualTo(60);
        assertThat(room.attend(room.session(course, at("2025-03-08T09:00"), 60, officer), officer))
                .isEqualTo(30);
        assertThat(room.attend(room.session(course, at("2025-03-15T09:00"), 60, officer), officer))
                .isZero();

        Course revised = room.courses.revise(COORDINATOR, course.id(), course.content());
        assertThat(room.attend(room.session(revised, at("2025-03-22T09:00"), 60, officer), officer))
                .isEqualTo(60);
    }

    @Test
    void creditsTheTimeBetweenSigningInAndOut() {
        OfficerId officer = room.hire();
        room.clock.set(at("2025-03-01T08:00"));
        SessionId session = room.session(room.course(Bucket.LEGAL, 120), at("2025-03-01T09:00"), 120, officer);
        room.clock.set(at("2025-03-01T09:10:20"));
        room.attendance.signIn(COORDINATOR, session, List.of(officer));
        room.clock.set(at("2025-03-01T10:00:50"));
        room.attendance.signOut(COORDINATOR, session, List.of(officer));

        assertThat(room.attend(session, officer)).isEqualTo(49);
    }

    @Test
    void nobodyCreditsThemselves() {
        OfficerId officer = room.hire();
        OfficerId colleague = room.hire();
        SessionId session = room.session(room.course(Bucket.LEGAL, 60), at("2025-03-01T09:00"), 60, officer, colleague);
        Caller self = FakePeople.caller(FakePlaces.COUNTY, officer, Role.OFFICER, Role.COORDINATOR);
        room.clock.set(at("2025-06-30T18:00"));

        AttendanceOutcome outcome = room.attendance.confirm(self, session, List.of(officer, colleague));

        assertThat(outcome.refused()).containsEntry(officer, AttendanceRefusal.SELF);
        assertThat(outcome.booked()).containsEntry(colleague, 60);
    }

    @Test
    void nothingIsCreditedBeforeTheEnd() {
        OfficerId officer = room.hire();
        SessionId session = room.session(room.course(Bucket.LEGAL, 60), at("2025-03-01T09:00"), 60, officer);
        room.clock.set(at("2025-03-01T09:59"));

        assertThat(room.attendance
                        .confirm(COORDINATOR, session, List.of(officer))
                        .refused())
                .containsEntry(officer, AttendanceRefusal.SESSION_NOT_OVER);
    }

    @Test
    void aRepeatedConfirmationCreditsNothing() {
        OfficerId officer = room.hire();
        SessionId session = room.session(room.course(Bucket.LEGAL, 60), at("2025-03-01T09:00"), 60, officer);
        room.attend(session, officer);

        assertThat(room.attendance
                        .confirm(COORDINATOR, session, List.of(officer))
                        .refused())
                .containsEntry(officer, AttendanceRefusal.ALREADY_CONFIRMED);
        assertThat(room.ledger.balance(officer, 2025).legalMinutes()).isEqualTo(60);
    }

    @Test
    void aCorrectionIsAReversingEntryWithItsReason() {
        OfficerId officer = room.hire();
        SessionId session = room.session(room.course(Bucket.LEGAL, 180), at("2024-12-31T23:00"), 180, officer);
        room.attend(session, officer);
        assertThat(room.attendance
                        .reverse(COORDINATOR, session, List.of(officer), " ")
                        .refused())
                .containsEntry(officer, AttendanceRefusal.REASON_MISSING);

        room.attendance.reverse(COORDINATOR, session, List.of(officer), "签到有误");

        assertThat(room.ledger.balance(officer, 2024).legalMinutes()).isZero();
        assertThat(room.ledger.balance(officer, 2025).legalMinutes()).isZero();
        assertThat(room.ledger.entries(officer, 2025))
                .extracting(LedgerEntry::minutes)
                .containsExactly(-120, 120);
    }

    @Test
    void timeThatWasTakenBackCanCountElsewhere() {
        OfficerId officer = room.hire();
        SessionId wrong = room.session(room.course(Bucket.LEGAL, 60), at("2025-03-01T09:00"), 60, officer);
        room.attend(wrong, officer);
        room.attendance.reverse(COORDINATOR, wrong, List.of(officer), "实际参加专业班");

        assertThat(room.attendNew(Bucket.PROFESSIONAL, at("2025-03-01T09:00"), 60, officer))
                .isEqualTo(60);
    }

    @Test
    void twoSessionsConfirmedAtTheSameInstantCountOnce() throws Exception {
        OfficerId officer = room.hire();
        List<SessionId> sessions = Stream.of(Bucket.values())
                .flatMap(bucket -> Stream.of(bucket, bucket, bucket))
                .map(bucket -> room.session(room.course(bucket, 60), at("2025-02-01T09:00"), 60, officer))
                .toList();
        room.clock.set(at("2025-06-30T18:00"));
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Callable<AttendanceOutcome>> calls = sessions.stream()
                    .<Callable<AttendanceOutcome>>map(
                            session -> () -> room.attendance.confirm(COORDINATOR, session, List.of(officer)))
                    .toList();
            threads.invokeAll(calls).forEach(Future::resultNow);
        }

        HoursBalance balance = room.ledger.balance(officer, 2025);
        assertThat(balance.legalMinutes() + balance.professionalMinutes()).isEqualTo(60);
    }

    @Test
    void balancesAreThereForEverybodyAskedFor() {
        OfficerId busy = room.hire();
        OfficerId idle = room.hire();
        room.attendNew(Bucket.LEGAL, at("2025-03-01T09:00"), 60, busy);

        assertThat(room.ledger.balances(Set.of(busy, idle), 2025)).containsOnlyKeys(busy, idle);
        assertThat(room.ledger.balance(idle, 2025).professionalDue()).isEqualTo(30 * HOUR);
    }

    @Test
    void nobodyTouchesSessionsOfANeighbour() {
        OfficerId officer = room.hire();
        SessionId session = room.session(room.course(Bucket.LEGAL, 60), at("2025-03-01T09:00"), 60, officer);
        Caller neighbour = FakePeople.coordinator(FakePlaces.NEIGHBOUR);

        assertThat(room.sessions.find(neighbour, session)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> room.attendance.confirm(neighbour, session, List.of(officer)));
        assertThat(room.sessions
                        .enrol(COORDINATOR, session, List.of(room.people.hire(FakePlaces.NEIGHBOUR)))
                        .refused())
                .containsValue(AttendanceRefusal.NOT_VISIBLE);
    }

    @Test
    void aCourseFromAboveIsThereForThoseBelow() {
        Course city = room.courses.define(
                FakePeople.coordinator(FakePlaces.CITY),
                new CourseContent("全市轮训", "", Bucket.LEGAL, null, Delivery.CLASSROOM, 60));

        assertThat(room.courses.usableBy(COORDINATOR)).contains(city);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> room.courses.revise(COORDINATOR, city.id(), city.content()));
    }

    @Test
    void everyCreditIsInTheAuditLog() {
        OfficerId officer = room.hire();
        room.log.clear();
        room.clock.pass(Duration.ofDays(1));
        room.attendNew(Bucket.LEGAL, at("2025-03-01T09:00"), 60, officer);

        assertThat(room.log)
                .extracting(AuditEntry::action)
                .containsExactly("course.defined", "session.planned", "session.enrolled", "attendance.confirmed");
    }
}
