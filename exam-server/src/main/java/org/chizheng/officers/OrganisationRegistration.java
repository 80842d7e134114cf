package org.chizheng.officers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters organisations and their announcement in the register. */
@Service
public class OrganisationRegistration {

    private static final Role[] KEEPERS = {Role.COORDINATOR, Role.ISSUER, Role.ADMINISTRATOR};

    private final OrganisationRows organisations;
    private final AuditLog audit;
    private final Clock clock;

    OrganisationRegistration(OrganisationRows organisations, AuditLog audit, Clock clock) {
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters an organisation below one that the caller sees.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the caller keeps no register there
     */
    @Transactional
    public OrganisationEntry register(Caller caller, NewOrganisation organisation) {
        caller.require(KEEPERS);
        Optional<OrganisationRow> parent =
                Optional.ofNullable(organisation.parent()).flatMap(id -> organisations.findById(id.value()));
        OrganisationPath above = parent.map(OrganisationRow::path).orElse(OrganisationPath.ROOT);
        if (parent.isPresent() || organisation.parent() == null) {
            caller.requireSees(above);
        }
        Set<OrganisationRefusal> reasons = refusals(organisation, parent);
        if (!reasons.isEmpty()) {
            return new OrganisationEntry.Refused(reasons);
        }
        OrganisationRow row = organisations.saveAndFlush(new OrganisationRow(organisation, clock.instant()));
        row.placeBelow(above);
        log(
                caller,
                "organisation.registered",
                row,
                Map.of("creditCode", organisation.creditCode().value()));
        return new OrganisationEntry.Registered(row.organisation());
    }

    /**
     * Enters that the body was announced to the public (Henan 13, Chongqing 7).
     *
     * @param number 公告文号
     * @throws NoSuchElementException if there is no such organisation
     */
    @Transactional
    public Organisation announce(Caller caller, OrganisationId id, String number, LocalDate day) {
        caller.require(KEEPERS);
        OrganisationRow row = organisations
                .findById(id.value())
                .orElseThrow(() -> new NoSuchElementException("no organisation " + id.value()));
        caller.requireSees(row.path());
        row.announce(number, day);
        log(caller, "organisation.announced", row, Map.of("number", number, "day", day.toString()));
        return row.organisation();
    }

    private Set<OrganisationRefusal> refusals(NewOrganisation organisation, Optional<OrganisationRow> parent) {
        Set<OrganisationRefusal> reasons = EnumSet.noneOf(OrganisationRefusal.class);
        if (organisation.name().isBlank()) {
            reasons.add(OrganisationRefusal.NAME_MISSING);
        }
        boolean township = organisation.level() == OrganisationLevel.TOWNSHIP;
        if (!organisation.region().matches(township ? "\\d{9}" : "\\d{6}")) {
            reasons.add(OrganisationRefusal.REGION_MALFORMED);
        }
        if (organisation.parent() != null && parent.isEmpty()) {
            reasons.add(OrganisationRefusal.PARENT_UNKNOWN);
        }
        if (parent.isPresent()
                && organisation.level().compareTo(parent.get().organisation().level()) < 0) {
            reasons.add(OrganisationRefusal.LEVEL_ABOVE_PARENT);
        }
        if (organisations.existsByCreditCode(organisation.creditCode().value())) {
            reasons.add(OrganisationRefusal.CREDIT_CODE_TAKEN);
        }
        return reasons;
    }

    private void log(Caller caller, String action, OrganisationRow row, Map<String, String> facts) {
        audit.append(new AuditEntry(
                caller.name(),
                action,
                "organisation:" + row.id().value(),
                row.path().value(),
                facts));
    }
}
