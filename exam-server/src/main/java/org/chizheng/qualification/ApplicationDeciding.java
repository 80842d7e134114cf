package org.chizheng.qualification;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.Officers;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Deciding about applications: the own unit first, then the justice bureau, then the issue. Nobody decides about an own
 * application, and whoever approved for the unit does not decide for the bureau.
 */
@Service
public class ApplicationDeciding {

    private final ApplicationTable applications;
    private final ApplicationRules rules;
    private final CertificateOrdering ordering;
    private final Officers officers;
    private final AuditLog audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    ApplicationDeciding(
            ApplicationTable applications,
            ApplicationRules rules,
            CertificateOrdering ordering,
            Officers officers,
            AuditLog audit,
            TransactionOperations transactions,
            Clock clock) {
        this.applications = applications;
        this.rules = rules;
        this.ordering = ordering;
        this.officers = officers;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A coordinator of the unit or above approves for the unit. */
    public ApplicationOutcome approveForUnit(Caller caller, ApplicationId id, String remark) {
        return decide(caller, id, ApplicationAction.APPROVE_FOR_UNIT, remark);
    }

    /** An issuer of the responsible justice bureau or above approves for the bureau. */
    public ApplicationOutcome approveForBureau(Caller caller, ApplicationId id, String remark) {
        return decide(caller, id, ApplicationAction.APPROVE_FOR_BUREAU, remark);
    }

    /** Gives it back to the officer; by the unit before its approval, by the bureau after. */
    public ApplicationOutcome giveBack(Caller caller, ApplicationId id, String reason) {
        return decide(caller, id, ApplicationAction.RETURN, reason);
    }

    /** Rejects it for good; by the unit before its approval, by the bureau after. */
    public ApplicationOutcome reject(Caller caller, ApplicationId id, String reason) {
        return decide(caller, id, ApplicationAction.REJECT, reason);
    }

    /** An issuer of the responsible justice bureau or above issues the certificate. */
    public ApplicationOutcome issue(Caller caller, ApplicationId id) {
        return decide(caller, id, ApplicationAction.ISSUE, "");
    }

    /**
     * Takes any decision, for screens that offer what {@link Application#mayBeTakenBy} allows.
     *
     * @throws AccessDeniedException if role or place of the caller do not allow it
     */
    public ApplicationOutcome decide(Caller caller, ApplicationId id, ApplicationAction action, String reason) {
        return transactions.execute(tx -> {
            Application application =
                    applications.lock(id).orElseThrow(() -> new NoSuchElementException("no application " + id.value()));
            if (!application.mayBeTakenBy(caller, action)) {
                throw new AccessDeniedException("not for this caller to " + action);
            }
            Officer officer = officers.find(application.officer()).orElseThrow();
            Set<ApplicationRefusal> reasons = EnumSet.noneOf(ApplicationRefusal.class);
            reasons.addAll(application.against(action, caller, reason));
            if (!action.needsReason()) {
                reasons.addAll(againstThePerson(application, officer));
            }
            return reasons.isEmpty()
                    ? take(caller, application, officer, action, reason)
                    : new ApplicationOutcome.Refused(reasons);
        });
    }

    /** Between the steps weeks may pass: people move, and passes grow old. */
    private Set<ApplicationRefusal> againstThePerson(Application application, Officer officer) {
        Set<ApplicationRefusal> reasons = EnumSet.noneOf(ApplicationRefusal.class);
        reasons.addAll(rules.against(officer));
        if (!officer.organisation().equals(application.organisation()) || officer.domain() != application.domain()) {
            reasons.add(ApplicationRefusal.TRANSFERRED);
        }
        return reasons;
    }

    private ApplicationOutcome take(
            Caller caller, Application application, Officer officer, ApplicationAction action, String reason) {
        applications.take(application.id(), action, caller, reason, clock.instant());
        if (action == ApplicationAction.ISSUE) {
            applications.issued(application.id(), ordering.issue(application, officer, caller));
        }
        audit.append(new AuditEntry(
                caller.name(),
                "application." + action.to().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "application:" + application.id().value(),
                application.path().value(),
                reason.isBlank() ? Map.of() : Map.of("reason", reason.strip())));
        return new ApplicationOutcome.Done(applications.find(application.id()).orElseThrow());
    }
}
