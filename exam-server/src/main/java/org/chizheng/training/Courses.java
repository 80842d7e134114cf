package org.chizheng.training;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The courses of an organisation. A course serves the own organisation and all below, as a city's course serves its counties. */
@Service
public class Courses {

    private final CourseTable courses;
    private final AuditLog audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    Courses(CourseTable courses, AuditLog audit, TransactionOperations transactions, Clock clock) {
        this.courses = courses;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Defines a course of the caller's organisation, as version 1. */
    public Course define(Caller caller, CourseContent content) {
        caller.require(Role.COORDINATOR);
        return transactions.execute(tx -> {
            CourseId id = courses.insert(caller, clock.instant());
            return added(caller, id, 1, content);
        });
    }

    /** Adds a version; sessions that are planned keep the one they were planned with. */
    public Course revise(Caller caller, CourseId id, CourseContent content) {
        caller.require(Role.COORDINATOR);
        return transactions.execute(tx -> {
            Course latest = courses.lockLatest(id);
            caller.requireSees(latest.path());
            return added(caller, id, latest.versionNumber() + 1, content);
        });
    }

    private Course added(Caller caller, CourseId id, int number, CourseContent content) {
        Course course = courses.insertVersion(id, number, content, caller.name(), clock.instant());
        audit.append(new AuditEntry(
                caller.name(),
                number == 1 ? "course.defined" : "course.revised",
                "course:" + id.value(),
                course.path().value(),
                Map.of("version", String.valueOf(number), "title", content.title())));
        return course;
    }

    /** Latest versions of the courses that the caller may hold: the own ones, those below, and those from above. */
    public List<Course> usableBy(Caller caller) {
        caller.require(Role.COORDINATOR, Role.SUPERVISOR);
        return courses.latest(caller.path());
    }

    /** One version, if the caller may hold it. */
    public Optional<Course> find(Caller caller, CourseVersionId id) {
        caller.require(Role.COORDINATOR, Role.SUPERVISOR);
        return courses.find(id)
                .filter(course -> caller.sees(course.path()) || course.path().covers(caller.path()));
    }
}
