package org.chizheng.officers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.profiles.StoredTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Transfers people between units, corrects their entries, settles claims of two units. */
@Service
public class OfficerChanges {

    private final OfficerRows officers;
    private final OrganisationRows organisations;
    private final ConflictRows conflicts;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfficerChanges(
            OfficerRows officers,
            OrganisationRows organisations,
            ConflictRows conflicts,
            JdbcClient jdbc,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.officers = officers;
        this.organisations = organisations;
        this.conflicts = conflicts;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Moves a person to another unit. The caller must see both, so that it is the body above them that decides.
     * Publishes {@link OfficerTransferred}.
     *
     * @param effectiveOn today or a day gone by
     * @throws NoSuchElementException if the person or the unit is unknown
     */
    @Transactional
    public Officer transfer(
            Caller caller, OfficerId id, OrganisationId destination, LocalDate effectiveOn, String reason) {
        OfficerRow row = changeable(caller, id);
        OrganisationRow unit = organisations
                .findById(destination.value())
                .orElseThrow(() -> new NoSuchElementException("no organisation " + destination.value()));
        caller.requireSees(unit.path());
        if (effectiveOn.isAfter(OfficialTime.today(clock))) {
            throw new IllegalArgumentException("effectiveOn must not be in the future, was " + effectiveOn);
        }
        OrganisationId from = row.organisation().id();
        if (from.equals(destination)) {
            return row.officer();
        }
        keepHistory(caller, id, from, destination, effectiveOn, reason);
        row.moveTo(unit);
        conflicts.settle(id, destination, caller.name(), clock.instant());
        log(
                caller,
                "officer.transferred",
                id,
                unit.path(),
                Map.of(
                        "from",
                        String.valueOf(from.value()),
                        "to",
                        String.valueOf(destination.value()),
                        "reason",
                        reason));
        events.publishEvent(new OfficerTransferred(id, from, destination, effectiveOn));
        return row.officer();
    }

    /** Corrects what stands about a person. */
    @Transactional
    public Officer change(Caller caller, OfficerId id, OfficerChange change) {
        OfficerRow row = changeable(caller, id);
        row.take(change);
        log(
                caller,
                "officer.changed",
                id,
                row.organisation().path(),
                Map.of(
                        "staffing", change.staffing().name(),
                        "domain", change.domain().name(),
                        "onPost", String.valueOf(change.onPost()),
                        "auxiliary", String.valueOf(change.auxiliary())));
        return row.officer();
    }

    /** Open claims of two units to one person, as far as the caller sees one of the units; oldest first. */
    @Transactional(readOnly = true)
    public List<RegistrationConflict> conflicts(Caller caller) {
        caller.require(Role.COORDINATOR);
        return conflicts.open(caller.path());
    }

    /** Turns a claim down: the person stays where they are. */
    @Transactional
    public void dismiss(Caller caller, RegistrationConflict conflict) {
        OfficerRow row = changeable(caller, conflict.officer());
        conflicts.settle(conflict.officer(), conflict.claimingUnit(), caller.name(), clock.instant());
        log(
                caller,
                "officer.claim-dismissed",
                conflict.officer(),
                row.organisation().path(),
                Map.of("unit", String.valueOf(conflict.claimingUnit().value())));
    }

    private OfficerRow changeable(Caller caller, OfficerId id) {
        caller.require(Role.COORDINATOR);
        OfficerRow row =
                officers.byId(id.value()).orElseThrow(() -> new NoSuchElementException("no officer " + id.value()));
        caller.requireSees(row.organisation().path());
        return row;
    }

    private void keepHistory(
            Caller caller, OfficerId id, OrganisationId from, OrganisationId to, LocalDate day, String reason) {
        jdbc.sql("""
                        INSERT INTO officer_transfer (officer_id, from_organisation_id, to_organisation_id,
                            effective_on, reason, transferred_by, transferred_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        from.value(),
                        to.value(),
                        day,
                        reason,
                        caller.name(),
                        StoredTime.of(clock.instant()))
                .update();
    }

    private void log(Caller caller, String action, OfficerId id, OrganisationPath path, Map<String, String> facts) {
        audit.append(new AuditEntry(caller.name(), action, "officer:" + id.value(), path.value(), facts));
    }
}
