package org.chizheng.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.Role;
import org.chizheng.profiles.OfficialTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues opinions and follows them. */
@Service
@Transactional
class OpinionKeeping implements Opinions {

    private final OpinionTable opinions;
    private final Organisations organisations;
    private final AuditLog audit;
    private final Clock clock;

    OpinionKeeping(OpinionTable opinions, Organisations organisations, AuditLog audit, Clock clock) {
        this.opinions = opinions;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Opinion> visibleTo(Caller caller) {
        caller.require(Role.SUPERVISOR, Role.COORDINATOR);
        return opinions.below(caller.path());
    }

    @Override
    public Optional<Opinion> find(Caller caller, OpinionId id) {
        caller.require(Role.SUPERVISOR, Role.COORDINATOR);
        return opinions.find(id).filter(opinion -> caller.sees(opinion.organisationPath()));
    }

    @Override
    public OpinionOutcome issue(Caller caller, NewOpinion opinion) {
        caller.require(Role.SUPERVISOR);
        Organisation organisation = organisations
                .find(opinion.organisation())
                .orElseThrow(() -> new NoSuchElementException(
                        "no organisation " + opinion.organisation().value()));
        caller.requireSees(organisation.path());
        Optional<OpinionRefusal> refusal = refusal(caller, opinion);
        if (refusal.isPresent()) {
            return new OpinionOutcome.Refused(refusal.get());
        }
        LocalDate today = OfficialTime.today(clock);
        String tail = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        String number = "JD" + today.toString().replace("-", "") + "-" + tail;
        opinions.insert(number, opinion, organisation, caller, clock.instant());
        Opinion issued = opinions.byNumber(number).orElseThrow();
        log(caller, issued, "issued");
        return new OpinionOutcome.Done(issued);
    }

    @Override
    public OpinionOutcome answer(Caller caller, OpinionId id, String text) {
        return step(caller, Role.COORDINATOR, id, OpinionState.ISSUED, OpinionState.ANSWERED, "ANSWERED", text);
    }

    @Override
    public OpinionOutcome sendBack(Caller caller, OpinionId id, String text) {
        return step(caller, Role.SUPERVISOR, id, OpinionState.ANSWERED, OpinionState.ISSUED, "RETURNED", text);
    }

    @Override
    public OpinionOutcome close(Caller caller, OpinionId id, String text) {
        return step(caller, Role.SUPERVISOR, id, OpinionState.ANSWERED, OpinionState.CLOSED, "CLOSED", text);
    }

    private Optional<OpinionRefusal> refusal(Caller caller, NewOpinion opinion) {
        boolean silent = Stream.of(opinion.title(), opinion.findings(), opinion.demands(), opinion.legalBasis())
                .anyMatch(String::isBlank);
        if (silent) {
            return Optional.of(OpinionRefusal.TEXT_MISSING);
        }
        String second = opinion.secondSupervisor().strip();
        if (second.isEmpty() || second.equals(caller.name())) {
            return Optional.of(OpinionRefusal.SECOND_SUPERVISOR_MISSING);
        }
        boolean ahead = opinion.deadline().isAfter(OfficialTime.today(clock));
        return ahead ? Optional.empty() : Optional.of(OpinionRefusal.DEADLINE_NOT_AHEAD);
    }

    private OpinionOutcome step(
            Caller caller, Role role, OpinionId id, OpinionState from, OpinionState to, String action, String text) {
        caller.require(role);
        opinions.lock(id);
        Opinion opinion = find(caller, id).orElseThrow(() -> new NoSuchElementException("no opinion " + id.value()));
        if (text.isBlank()) {
            return new OpinionOutcome.Refused(OpinionRefusal.TEXT_MISSING);
        }
        if (opinion.state() != from) {
            return new OpinionOutcome.Refused(OpinionRefusal.NOT_IN_THIS_STATE);
        }
        opinions.step(id, to, action, text.strip(), caller.name(), clock.instant());
        log(caller, opinion, action.toLowerCase(Locale.ROOT));
        return new OpinionOutcome.Done(opinions.find(id).orElseThrow());
    }

    private void log(Caller caller, Opinion opinion, String action) {
        audit.append(new AuditEntry(
                caller.name(),
                "opinion." + action,
                "opinion:" + opinion.id().value(),
                opinion.organisationPath().value(),
                Map.of("number", opinion.number())));
    }
}
