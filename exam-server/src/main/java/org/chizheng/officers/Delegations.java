package org.chizheng.officers;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of what was delegated to whom. */
@Service
public class Delegations {

    private final DelegationRows delegations;
    private final OrganisationRows organisations;
    private final AuditLog audit;
    private final Clock clock;

    Delegations(DelegationRows delegations, OrganisationRows organisations, AuditLog audit, Clock clock) {
        this.delegations = delegations;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters delegations to organisations that the caller sees.
     *
     * @throws NoSuchElementException if an organisation is unknown
     */
    @Transactional
    public void register(Caller caller, List<Delegation> delegated) {
        caller.require(Role.COORDINATOR, Role.ISSUER, Role.ADMINISTRATOR);
        for (Delegation delegation : delegated) {
            OrganisationPath path = path(delegation.organisation());
            caller.requireSees(path);
            delegations.save(new DelegationRow(delegation, caller.name(), clock.instant()));
            audit.append(new AuditEntry(
                    caller.name(),
                    "delegation.registered",
                    "organisation:" + delegation.organisation().value(),
                    path.value(),
                    Map.of("powerItem", delegation.powerItem(), "basis", delegation.basis())));
        }
    }

    /** What was ever delegated to an organisation that the caller sees, by item and start. */
    @Transactional(readOnly = true)
    public List<Delegation> of(Caller caller, OrganisationId organisation) {
        caller.requireSees(path(organisation));
        return delegations.of(organisation.value()).stream()
                .map(DelegationRow::delegation)
                .toList();
    }

    private OrganisationPath path(OrganisationId id) {
        return organisations
                .findById(id.value())
                .map(OrganisationRow::path)
                .orElseThrow(() -> new NoSuchElementException("no organisation " + id.value()));
    }
}
