package org.chizheng.training;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Planning sessions and putting people on their lists. */
@Service
public class TrainingSessions {

    private final Courses courses;
    private final SessionTable sessions;
    private final AttendanceTable attendances;
    private final Officers officers;
    private final AuditLog audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    TrainingSessions(
            Courses courses,
            SessionTable sessions,
            AttendanceTable attendances,
            Officers officers,
            AuditLog audit,
            TransactionOperations transactions,
            Clock clock) {
        this.courses = courses;
        this.sessions = sessions;
        this.attendances = attendances;
        this.officers = officers;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Plans a session that the caller's organisation holds.
     *
     * @throws NoSuchElementException if there is no such course that the caller may hold
     */
    public SessionId plan(Caller caller, SessionPlan plan) {
        caller.require(Role.COORDINATOR);
        Course course = courses.find(caller, plan.course()).orElseThrow();
        return transactions.execute(tx -> {
            SessionId id = sessions.insert(caller, plan, clock.instant());
            log(
                    caller,
                    require(caller, id),
                    "session.planned",
                    Map.of("course", course.content().title()));
            return id;
        });
    }

    /** Cancels a session that nobody was credited for; false where somebody was. */
    public boolean cancel(Caller caller, SessionId id) {
        caller.require(Role.COORDINATOR);
        return transactions.execute(tx -> {
            sessions.lock(id);
            TrainingSession session = require(caller, id);
            if (session.confirmed() > 0) {
                return false;
            }
            sessions.cancel(id);
            log(caller, session, "session.cancelled", Map.of());
            return true;
        });
    }

    /** Puts people of the caller's organisations on the list; who is on it already stays. */
    public AttendanceOutcome enrol(Caller caller, SessionId id, Collection<OfficerId> people) {
        caller.require(Role.COORDINATOR);
        Map<OfficerId, Officer> known = officers.findAll(people);
        return transactions.execute(tx -> {
            sessions.lock(id);
            TrainingSession session = require(caller, id);
            Map<OfficerId, Integer> added = new HashMap<>();
            Map<OfficerId, AttendanceRefusal> refused = new HashMap<>();
            for (OfficerId person : people) {
                Officer officer = known.get(person);
                if (officer == null || !caller.sees(officer.organisationPath())) {
                    refused.put(person, AttendanceRefusal.NOT_VISIBLE);
                } else if (session.cancelled()) {
                    refused.put(person, AttendanceRefusal.SESSION_CANCELLED);
                } else if (attendances.find(id, person).isEmpty()) {
                    attendances.enrol(id, person, caller.name(), clock.instant());
                    added.put(person, 0);
                }
            }
            log(caller, session, "session.enrolled", Map.of("people", String.valueOf(added.size())));
            return new AttendanceOutcome(added, refused);
        });
    }

    /** Takes a person off the list; false where something has been recorded already. */
    public boolean withdraw(Caller caller, SessionId id, OfficerId person) {
        caller.require(Role.COORDINATOR);
        return transactions.execute(tx -> {
            TrainingSession session = require(caller, id);
            boolean withdrawn = attendances.withdraw(id, person);
            if (withdrawn) {
                log(caller, session, "session.withdrawn", Map.of("officer", String.valueOf(person.value())));
            }
            return withdrawn;
        });
    }

    /** Sessions that the caller's organisation and those below hold, latest first. */
    public List<TrainingSession> visibleTo(Caller caller) {
        caller.require(Role.COORDINATOR, Role.SUPERVISOR);
        return sessions.below(caller.path());
    }

    /** One session of the caller's organisation or below. */
    public Optional<TrainingSession> find(Caller caller, SessionId id) {
        caller.require(Role.COORDINATOR, Role.SUPERVISOR);
        return sessions.find(id).filter(session -> caller.sees(session.path()));
    }

    /** The list of a session. */
    public List<Attendance> attendances(Caller caller, SessionId id) {
        caller.require(Role.COORDINATOR, Role.SUPERVISOR);
        return attendances.of(require(caller, id).id());
    }

    /** The sessions that the caller is enrolled in as an officer, latest first. */
    public List<TrainingSession> own(Caller caller) {
        return caller.asOfficer().map(sessions::of).orElse(List.of());
    }

    TrainingSession require(Caller caller, SessionId id) {
        TrainingSession session =
                sessions.find(id).orElseThrow(() -> new NoSuchElementException("no session " + id.value()));
        caller.requireSees(session.path());
        return session;
    }

    private void log(Caller caller, TrainingSession session, String action, Map<String, String> facts) {
        audit.append(new AuditEntry(
                caller.name(),
                action,
                "session:" + session.id().value(),
                session.path().value(),
                facts));
    }
}
