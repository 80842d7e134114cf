package org.chizheng.training;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chizheng.SettableClock;
import org.chizheng.TestDatabase;
import org.chizheng.audit.AuditEntry;
import org.chizheng.exams.FakePeople;
import org.chizheng.exams.FakePlaces;
import org.chizheng.exams.FakeProfiles;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.profiles.OfficialTime;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The training room on a database of its own, built by hand. */
final class TrainingFixtures implements AutoCloseable {

    static final Caller COORDINATOR = FakePeople.coordinator(FakePlaces.COUNTY);

    final TestDatabase database;
    final SettableClock clock = new SettableClock(at("2025-06-30T18:00"));
    final FakePeople people = new FakePeople();
    final List<AuditEntry> log = new ArrayList<>();
    final Courses courses;
    final TrainingSessions sessions;
    final AttendanceTaking attendance;
    final HoursLedger ledger;

    TrainingFixtures(TestDatabase database) {
        this.database = database;
        CourseTable courseTable = new CourseTable(database.jdbc());
        SessionTable sessionTable = new SessionTable(database.jdbc());
        AttendanceTable attendanceTable = new AttendanceTable(database.jdbc());
        LedgerTable ledgerTable = new LedgerTable(database.jdbc());
        courses = new Courses(courseTable, log::add, database.transactions(), clock);
        sessions = new TrainingSessions(
                courses, sessionTable, attendanceTable, people, log::add, database.transactions(), clock);
        AttendanceLists lists = new AttendanceLists(
                sessions, sessionTable, attendanceTable, ledgerTable, log::add, database.transactions());
        attendance = new AttendanceTaking(lists, attendanceTable, new HoursBooking(ledgerTable, clock), clock);
        HoursOwed owed = new HoursOwed(
                people,
                new FakePlaces(),
                new FakeProfiles(),
                new StaticListableBeanFactory(Map.of()).getBeanProvider(CertifiedSince.class),
                clock);
        ledger = new KeptHoursLedger(ledgerTable, owed);
    }

    /** An official date and time as an instant. */
    static Instant at(String officialTime) {
        return LocalDateTime.parse(officialTime).atZone(OfficialTime.ZONE).toInstant();
    }

    OfficerId hire() {
        return people.hire(FakePlaces.COUNTY);
    }

    Course course(Bucket bucket, int minutes) {
        return courses.define(COORDINATOR, new CourseContent("行政处罚法专题", "", bucket, null, Delivery.CLASSROOM, minutes));
    }

    /** A session that these people are enrolled in. */
    SessionId session(Course course, Instant from, int minutes, OfficerId... enrolled) {
        SessionId id = sessions.plan(
                COORDINATOR,
                new SessionPlan(course.version(), "", "二楼会议室", from, from.plus(Duration.ofMinutes(minutes))));
        sessions.enrol(COORDINATOR, id, List.of(enrolled));
        return id;
    }

    /** Confirms after the end of the session; returns the minutes credited. */
    int attend(SessionId session, OfficerId officer) {
        Instant end = sessions.find(COORDINATOR, session).orElseThrow().to();
        if (clock.instant().isBefore(end)) {
            clock.set(end);
        }
        return attendance
                .confirm(COORDINATOR, session, List.of(officer))
                .booked()
                .getOrDefault(officer, 0);
    }

    int attendNew(Bucket bucket, Instant from, int minutes, OfficerId officer) {
        return attend(session(course(bucket, minutes), from, minutes, officer), officer);
    }

    @Override
    public void close() {
        database.close();
    }
}
