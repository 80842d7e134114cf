package org.chizheng.training;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Goes through a list of people at a session in one transaction: who is refused, who is booked, one audit entry. */
@Component
class AttendanceLists {

    private final TrainingSessions sessions;
    private final SessionTable locks;
    private final AttendanceTable attendances;
    private final LedgerTable ledger;
    private final AuditLog audit;
    private final TransactionOperations transactions;

    AttendanceLists(
            TrainingSessions sessions,
            SessionTable locks,
            AttendanceTable attendances,
            LedgerTable ledger,
            AuditLog audit,
            TransactionOperations transactions) {
        this.sessions = sessions;
        this.locks = locks;
        this.attendances = attendances;
        this.ledger = ledger;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** What is done for one person; returns minutes, or why nothing was done. */
    interface Step {
        Result take(TrainingSession session, Attendance listed);
    }

    sealed interface Result {}

    record Booked(int minutes) implements Result {}

    record Refused(AttendanceRefusal reason) implements Result {}

    AttendanceOutcome each(Caller caller, SessionId id, Collection<OfficerId> people, String action, Step step) {
        caller.require(Role.COORDINATOR);
        // everybody locks people in the same order, so that nobody waits in a circle
        List<OfficerId> ordered = people.stream()
                .distinct()
                .sorted(Comparator.comparingLong(OfficerId::value))
                .toList();
        return transactions.execute(tx -> {
            locks.lock(id);
            TrainingSession session = sessions.require(caller, id);
            Map<OfficerId, Integer> booked = new HashMap<>();
            Map<OfficerId, AttendanceRefusal> refused = new HashMap<>();
            for (OfficerId person : ordered) {
                switch (take(caller, session, person, step)) {
                    case Booked(int minutes) -> booked.put(person, minutes);
                    case Refused(AttendanceRefusal reason) -> refused.put(person, reason);
                }
            }
            log(caller, session, action, booked);
            return new AttendanceOutcome(booked, refused);
        });
    }

    private Result take(Caller caller, TrainingSession session, OfficerId person, Step step) {
        if (caller.asOfficer().filter(person::equals).isPresent()) {
            return new Refused(AttendanceRefusal.SELF);
        }
        if (session.cancelled()) {
            return new Refused(AttendanceRefusal.SESSION_CANCELLED);
        }
        ledger.lock(person);
        Optional<Attendance> listed = attendances.find(session.id(), person);
        return listed.map(attendance -> step.take(session, attendance))
                .orElseGet(() -> new Refused(AttendanceRefusal.NOT_ENROLLED));
    }

    private void log(Caller caller, TrainingSession session, String action, Map<OfficerId, Integer> booked) {
        int minutes = booked.values().stream().mapToInt(Integer::intValue).sum();
        audit.append(new AuditEntry(
                caller.name(),
                action,
                "session:" + session.id().value(),
                session.path().value(),
                Map.of("people", String.valueOf(booked.size()), "minutes", String.valueOf(minutes))));
    }
}
