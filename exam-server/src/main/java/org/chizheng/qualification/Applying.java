package org.chizheng.qualification;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.Organisations;
import org.chizheng.profiles.JurisdictionProfiles;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.profiles.ProfileId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** An officer's own application for a certificate. */
@Service
public class Applying {

    private final Officers officers;
    private final Organisations organisations;
    private final JurisdictionProfiles profiles;
    private final ApplicationRules rules;
    private final ApplicationTable applications;
    private final AuditLog audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    Applying(
            Officers officers,
            Organisations organisations,
            JurisdictionProfiles profiles,
            ApplicationRules rules,
            ApplicationTable applications,
            AuditLog audit,
            TransactionOperations transactions,
            Clock clock) {
        this.officers = officers;
        this.organisations = organisations;
        this.profiles = profiles;
        this.rules = rules;
        this.applications = applications;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Everything against an application of the caller today; empty if {@link #apply} would go through. */
    public Set<ApplicationRefusal> against(Caller caller) {
        Optional<Officer> officer = caller.asOfficer().flatMap(officers::find);
        if (officer.isEmpty()) {
            return Set.of(ApplicationRefusal.NO_OFFICER);
        }
        Set<ApplicationRefusal> found = EnumSet.noneOf(ApplicationRefusal.class);
        found.addAll(rules.against(officer.get()));
        if (applications.of(officer.get().id()).stream()
                .anyMatch(application -> application.state().open())) {
            found.add(ApplicationRefusal.OPEN_APPLICATION);
        }
        return found;
    }

    /** Applies for the caller. */
    public ApplicationOutcome apply(Caller caller) {
        Set<ApplicationRefusal> reasons = against(caller);
        if (!reasons.isEmpty()) {
            return new ApplicationOutcome.Refused(reasons);
        }
        Officer officer = caller.asOfficer().flatMap(officers::find).orElseThrow();
        try {
            return transactions.execute(tx -> {
                ApplicationId id = applications.insert(officer, bureau(officer), profile(officer), clock.instant());
                return submitted(caller, id, ApplicationAction.SUBMIT, officer);
            });
        } catch (DuplicateKeyException appliedTwiceAtOnce) {
            return new ApplicationOutcome.Refused(Set.of(ApplicationRefusal.OPEN_APPLICATION));
        }
    }

    /** Hands the caller's returned application in again, with what the register says by now. */
    public ApplicationOutcome resubmit(Caller caller, ApplicationId id) {
        Officer officer = caller.asOfficer().flatMap(officers::find).orElseThrow();
        return transactions.execute(tx -> {
            Application application = applications
                    .lock(id)
                    .filter(own -> own.officer().equals(officer.id()))
                    .orElseThrow();
            Set<ApplicationRefusal> reasons = EnumSet.noneOf(ApplicationRefusal.class);
            reasons.addAll(application.against(ApplicationAction.RESUBMIT, caller, ""));
            reasons.addAll(rules.against(officer));
            if (!reasons.isEmpty()) {
                return new ApplicationOutcome.Refused(reasons);
            }
            applications.renew(id, officer, bureau(officer), profile(officer));
            return submitted(caller, id, ApplicationAction.RESUBMIT, officer);
        });
    }

    private ApplicationOutcome submitted(Caller caller, ApplicationId id, ApplicationAction action, Officer officer) {
        applications.take(id, action, caller, "", clock.instant());
        audit.append(new AuditEntry(
                caller.name(),
                action == ApplicationAction.SUBMIT ? "application.submitted" : "application.resubmitted",
                "application:" + id.value(),
                officer.organisationPath().value(),
                Map.of("officer", String.valueOf(officer.id().value()))));
        return new ApplicationOutcome.Done(applications.find(id).orElseThrow());
    }

    private Organisation bureau(Officer officer) {
        return organisations.justiceBureauFor(officer.organisation()).orElseThrow();
    }

    private ProfileId profile(Officer officer) {
        String region = organisations.find(officer.organisation()).orElseThrow().region();
        return profiles.at(region, OfficialTime.today(clock)).id();
    }
}
