package org.chizheng.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.training.AttendanceTaking;
import org.chizheng.training.Bucket;
import org.chizheng.training.Course;
import org.chizheng.training.CourseContent;
import org.chizheng.training.CourseVersionId;
import org.chizheng.training.Courses;
import org.chizheng.training.Delivery;
import org.chizheng.training.SessionId;
import org.chizheng.training.SessionPlan;
import org.chizheng.training.TrainingSessions;
import org.springframework.stereotype.Component;

/** The courses of this year; who is behind on hours missed the last day of one. */
@Component
class DemoTraining {

    private static final int WEEKS_AGO = 6;
    private static final String LAST_DAY = "4";

    private final Courses courses;
    private final TrainingSessions sessions;
    private final AttendanceTaking attendance;
    private final Clock clock;

    DemoTraining(Courses courses, TrainingSessions sessions, AttendanceTaking attendance, Clock clock) {
        this.courses = courses;
        this.sessions = sessions;
        this.attendance = attendance;
        this.clock = clock;
    }

    /** Holds the courses for the people of one city. */
    void load(Caller coordinator, List<DemoPerson> people) {
        List<CSVRecord> rows = DemoFile.rows("courses.csv");
        Map<String, Course> defined = new HashMap<>();
        for (CSVRecord row : rows) {
            Course course = defined.computeIfAbsent(row.get("course_code"), code -> define(coordinator, rows, code));
            hold(coordinator, course, row, people);
        }
    }

    private Course define(Caller coordinator, List<CSVRecord> rows, String code) {
        List<CSVRecord> own =
                rows.stream().filter(row -> row.get("course_code").equals(code)).toList();
        CSVRecord first = own.getFirst();
        return courses.define(
                coordinator,
                new CourseContent(
                        first.get("title"),
                        first.get("description"),
                        Bucket.valueOf(first.get("bucket")),
                        first.get("domain").isEmpty() ? null : EnforcementDomain.valueOf(first.get("domain")),
                        Delivery.valueOf(first.get("mode")),
                        own.stream()
                                .mapToInt(row -> Integer.parseInt(row.get("minutes")))
                                .sum()));
    }

    private void hold(Caller coordinator, Course course, CSVRecord row, List<DemoPerson> people) {
        LocalDate day = firstDay(course).plusDays(Long.parseLong(row.get("course_day")) - 1);
        CourseVersionId version = course.version();
        SessionId session = sessions.plan(
                coordinator,
                new SessionPlan(
                        version,
                        row.get("session_topic"),
                        row.get("place"),
                        at(day, row.get("start_time")),
                        at(day, row.get("end_time"))));
        List<OfficerId> present = people.stream()
                .filter(person -> attends(person, course, row.get("course_day")))
                .map(DemoPerson::id)
                .toList();
        sessions.enrol(coordinator, session, present);
        if (at(day, row.get("end_time")).isBefore(clock.instant())) {
            attendance.confirm(coordinator, session, present);
        }
    }

    /** Some weeks ago; early in January those days still lie ahead, since hours count for their own year only. */
    private LocalDate firstDay(Course course) {
        LocalDate today = OfficialTime.today(clock);
        LocalDate day = today.minusWeeks(course.content().bucket() == Bucket.LEGAL ? WEEKS_AGO : WEEKS_AGO - 2);
        return day.getYear() == today.getYear() ? day : today.withDayOfYear(5);
    }

    private static boolean attends(DemoPerson person, Course course, String day) {
        EnforcementDomain domain = course.content().domain();
        boolean meant = domain == null || domain == person.entry().domain();
        if (person.state() == DemoPerson.State.BEHIND_ON_HOURS) {
            return meant && !day.equals(LAST_DAY);
        }
        return meant && person.state().trained();
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(OfficialTime.ZONE).toInstant();
    }

    /** The people who take part: those below an organisation. */
    static List<DemoPerson> below(List<DemoPerson> people, OrganisationPath top) {
        return people.stream()
                .filter(person -> top.covers(person.unit().path()))
                .toList();
    }
}
