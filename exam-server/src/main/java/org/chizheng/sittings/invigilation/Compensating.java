package org.chizheng.sittings.invigilation;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.chizheng.audit.AuditLog;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.IncidentKind;
import org.chizheng.sittings.IncidentLog;
import org.chizheng.sittings.Steered;
import org.chizheng.sittings.Steering;
import org.springframework.stereotype.Service;

/**
 * 补时 for an outage, with four eyes: one proposes, another approves, and everybody concerned who sits at that moment gets
 * the time, once. An attempt that has ended by then stays ended.
 */
@Service
public class Compensating {

    private final Room room;
    private final CompensationTable compensations;
    private final Steering steering;
    private final IncidentLog incidents;
    private final AuditLog audit;
    private final Clock clock;

    Compensating(
            Room room,
            CompensationTable compensations,
            Steering steering,
            IncidentLog incidents,
            AuditLog audit,
            Clock clock) {
        this.room = room;
        this.compensations = compensations;
        this.steering = steering;
        this.incidents = incidents;
        this.audit = audit;
        this.clock = clock;
    }

    /** Proposes to give time back. */
    public CompensationId propose(Caller caller, ExamId id, Outage outage) {
        Exam exam = room.of(caller, id, Role.INVIGILATOR, Role.COORDINATOR);
        return steering.durably(() -> {
            CompensationId proposal = compensations.insert(id, outage, caller, clock.instant());
            log(caller, exam, "proposed", outage, Map.of());
            return proposal;
        });
    }

    /** Approves a proposal of somebody else, which gives the time in the same transaction. */
    public CompensationOutcome approve(Caller caller, ExamId id, CompensationId proposal) {
        return decide(caller, id, proposal, Compensation.State.APPROVED);
    }

    /** Rejects a proposal; its own proposer may do so too. */
    public CompensationOutcome reject(Caller caller, ExamId id, CompensationId proposal) {
        return decide(caller, id, proposal, Compensation.State.REJECTED);
    }

    /** All proposals at an exam, newest first. */
    public List<Compensation> at(Caller caller, ExamId id) {
        room.of(caller, id, Room.WATCHERS);
        return compensations.at(id);
    }

    private CompensationOutcome decide(Caller caller, ExamId id, CompensationId proposal, Compensation.State state) {
        Exam exam = room.of(caller, id, Role.COORDINATOR);
        Compensation found = compensations
                .find(proposal)
                .filter(one -> one.exam().equals(id))
                .orElseThrow(() -> new NoSuchElementException("no compensation " + proposal));
        boolean approves = state == Compensation.State.APPROVED;
        if (approves && found.proposer().equals(caller.account())) {
            return CompensationOutcome.OWN_PROPOSAL;
        }
        return steering.durably(() -> {
            // the row that says "approved" is what makes it happen once, on however many nodes it is pressed
            if (!compensations.decide(proposal, state, caller, clock.instant())) {
                return CompensationOutcome.DECIDED_BEFORE;
            }
            if (!approves) {
                log(caller, exam, "rejected", found.outage(), Map.of());
                return CompensationOutcome.REJECTED;
            }
            Steered steered = give(caller, found);
            log(
                    caller,
                    exam,
                    "approved",
                    found.outage(),
                    Map.of("attempts", Words.listed(steered.done(), AttemptId::value)));
            return CompensationOutcome.APPROVED;
        });
    }

    private Steered give(Caller caller, Compensation found) {
        Outage outage = found.outage();
        Steered steered = steering.extend(
                new Steering.Order(
                        found.exam(),
                        steering.underway(found.exam(), outage.sitting()),
                        caller.asOfficer().orElse(null)),
                outage.time());
        incidents.append(
                steered.done(),
                IncidentKind.COMPENSATED,
                "+" + outage.time().toSeconds() + "s " + outage.reason(),
                caller.name());
        compensations.applied(found.id(), steered.done().size());
        return steered;
    }

    private void log(Caller caller, Exam exam, String what, Outage outage, Map<String, String> more) {
        Map<String, String> facts = new HashMap<>(more);
        facts.put("seconds", String.valueOf(outage.time().toSeconds()));
        facts.put("from", outage.from().toString());
        facts.put("to", outage.to().toString());
        facts.put("reason", outage.reason());
        audit.append(exam.entry(caller, "compensation." + what, facts));
    }
}
