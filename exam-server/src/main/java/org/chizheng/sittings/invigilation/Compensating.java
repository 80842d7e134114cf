package org.chizheng.sittings.invigilation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.chizheng.audit.AuditLog;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.incidents.IncidentKind;
import org.chizheng.sittings.incidents.IncidentLog;
import org.chizheng.sittings.steering.GivenBack;
import org.chizheng.sittings.steering.Reopening;
import org.chizheng.sittings.steering.RoomPauses;
import org.chizheng.sittings.steering.Steering;
import org.springframework.stereotype.Service;

/**
 * 补时 for an outage, with four eyes: one proposes, another approves, and everybody concerned gets the time, once: who
 * sits at that moment, and whom the bell stopped since the outage began. An attempt that its candidate or a person ended,
 * or whose result is published, stays ended.
 */
@Service
public class Compensating {

    private final Room room;
    private final CompensationTable compensations;
    private final Steering steering;
    private final Reopening reopening;
    private final RoomPauses pauses;
    private final Enrolled enrolled;
    private final IncidentLog incidents;
    private final AuditLog audit;
    private final Clock clock;

    Compensating(
            Room room,
            CompensationTable compensations,
            Steering steering,
            Reopening reopening,
            RoomPauses pauses,
            Enrolled enrolled,
            IncidentLog incidents,
            AuditLog audit,
            Clock clock) {
        this.room = room;
        this.compensations = compensations;
        this.steering = steering;
        this.reopening = reopening;
        this.pauses = pauses;
        this.enrolled = enrolled;
        this.incidents = incidents;
        this.audit = audit;
        this.clock = clock;
    }

    /** Proposes to give time back for an outage that is over and did not begin before the exam. */
    public ProposalOutcome propose(Caller caller, ExamId id, Outage outage) {
        Exam exam = room.of(caller, id, Role.INVIGILATOR, Role.COORDINATOR);
        Instant now = clock.instant();
        if (outage.from().isBefore(exam.opens())) {
            return new ProposalOutcome.BeforeOpening(exam.opens());
        }
        if (outage.to().isAfter(now)) {
            return new ProposalOutcome.NotOver();
        }
        return steering.durably(() -> {
            CompensationId proposal = compensations.insert(id, outage, caller, now);
            log(caller, exam, "proposed", outage, Map.of());
            return new ProposalOutcome.Proposed(proposal);
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
            return new CompensationOutcome.OwnProposal();
        }
        Optional<GivenBack> given = steering.durably(() -> {
            // the row that says "approved" is what makes it happen once, on however many nodes it is pressed
            if (!compensations.decide(proposal, state, caller, clock.instant())) {
                return Optional.empty();
            }
            return Optional.of(approves ? give(caller, exam, found) : reject(caller, exam, found));
        });
        // a room that stands still while time is given: who goes on stands still in it
        given.ifPresent(those -> pauses.joinAll(id, those.reopened()));
        return given.map(those -> approves ? approved(id, those) : new CompensationOutcome.Rejected())
                .orElseGet(CompensationOutcome.DecidedBefore::new);
    }

    private GivenBack reject(Caller caller, Exam exam, Compensation found) {
        log(caller, exam, "rejected", found.outage(), Map.of());
        return new GivenBack(List.of(), List.of(), List.of());
    }

    private GivenBack give(Caller caller, Exam exam, Compensation found) {
        Outage outage = found.outage();
        Reopening.Loss loss =
                new Reopening.Loss(outage.from(), outage.to(), outage.time(), outage.reason(), caller.name());
        Collection<AttemptId> whom =
                outage.whom().isEmpty() ? reopening.concerned(found.exam(), outage.sitting(), loss) : outage.whom();
        GivenBack given = reopening.giveBack(
                new Steering.Order(found.exam(), whom, caller.asOfficer().orElse(null)), loss);
        incidents.append(
                given.extended(),
                IncidentKind.COMPENSATED,
                "+" + outage.time().toSeconds() + "s " + outage.reason(),
                caller.name());
        compensations.applied(found.id(), given);
        Map<String, String> facts = Map.of(
                "attempts", Words.listed(given.extended(), AttemptId::value),
                "reopened", Words.listed(given.reopened(), AttemptId::value),
                "refused", Words.listed(given.refused(), one -> one.attempt().value()));
        log(caller, exam, "approved", outage, facts);
        return given;
    }

    private CompensationOutcome approved(ExamId exam, GivenBack given) {
        Map<OfficerId, Officer> people =
                given.refused().isEmpty() ? Map.of() : enrolled.of(exam).officers();
        List<CompensationOutcome.LeftOut> leftOut = given.refused().stream()
                .map(one -> new CompensationOutcome.LeftOut(
                        Optional.ofNullable(people.get(one.officer()))
                                .map(Officer::name)
                                .orElse(""),
                        one.why()))
                .toList();
        return new CompensationOutcome.Approved(
                given.extended().size(), given.reopened().size(), leftOut);
    }

    private void log(Caller caller, Exam exam, String what, Outage outage, Map<String, String> more) {
        Map<String, String> facts = new HashMap<>(more);
        facts.put("seconds", String.valueOf(outage.time().toSeconds()));
        facts.put("from", outage.from().toString());
        facts.put("to", outage.to().toString());
        facts.put("reason", outage.reason());
        if (!outage.whom().isEmpty()) {
            facts.put("whom", Words.listed(outage.whom(), AttemptId::value));
        }
        audit.append(exam.entry(caller, "compensation." + what, facts));
    }
}
