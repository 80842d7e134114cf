package org.chizheng.qualification;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chizheng.certificates.CertificateId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Role;
import org.chizheng.profiles.ProfileId;
import org.jspecify.annotations.Nullable;

/**
 * An application for a certificate. It knows which act is legal and who may take it.
 *
 * @param bureau the justice bureau that decides
 * @param profile the rules that it is decided under
 * @param certificate null until issued
 * @param certificateNumber null until issued
 * @param steps what was done, oldest first
 */
public record Application(
        ApplicationId id,
        OfficerId officer,
        String officerName,
        OrganisationId organisation,
        OrganisationPath path,
        String organisationName,
        EnforcementDomain domain,
        OrganisationId bureau,
        OrganisationPath bureauPath,
        String bureauName,
        ApplicationState state,
        Instant submittedAt,
        ProfileId profile,
        @Nullable CertificateId certificate,
        @Nullable String certificateNumber,
        List<ApplicationStep> steps) {

    /** Copies the steps. */
    public Application {
        steps = List.copyOf(steps);
    }

    Application with(List<ApplicationStep> others) {
        return new Application(
                id,
                officer,
                officerName,
                organisation,
                path,
                organisationName,
                domain,
                bureau,
                bureauPath,
                bureauName,
                state,
                submittedAt,
                profile,
                certificate,
                certificateNumber,
                others);
    }

    /** Everything against this caller doing this now; empty if nothing is. Roles and scope are not looked at. */
    public Set<ApplicationRefusal> against(ApplicationAction action, Caller caller, String reason) {
        Set<ApplicationRefusal> found = EnumSet.noneOf(ApplicationRefusal.class);
        if (!action.legalIn(state)) {
            found.add(ApplicationRefusal.WRONG_STATE);
        }
        boolean own = caller.asOfficer().filter(officer::equals).isPresent();
        if (own && action != ApplicationAction.RESUBMIT) {
            found.add(ApplicationRefusal.OWN_APPLICATION);
        }
        if (decidedByBureau(action) && approvedForUnitBy(caller)) {
            found.add(ApplicationRefusal.SAME_PERSON);
        }
        if (action.needsReason() && reason.isBlank()) {
            found.add(ApplicationRefusal.REASON_MISSING);
        }
        return found;
    }

    /** Whether role and place of this caller allow the act in this state. */
    public boolean mayBeTakenBy(Caller caller, ApplicationAction action) {
        return decidedByBureau(action)
                ? caller.is(Role.ISSUER) && caller.sees(bureauPath)
                : caller.is(Role.COORDINATOR) && caller.sees(path);
    }

    /** Whether this caller could take the decision now; eligibility of the person is checked when it is taken. */
    public boolean canBeTakenBy(Caller caller, ApplicationAction action) {
        Set<ApplicationRefusal> reasons = EnumSet.noneOf(ApplicationRefusal.class);
        reasons.addAll(against(action, caller, ""));
        reasons.remove(ApplicationRefusal.REASON_MISSING);
        return mayBeTakenBy(caller, action) && reasons.isEmpty();
    }

    private boolean decidedByBureau(ApplicationAction action) {
        return switch (action) {
            case APPROVE_FOR_BUREAU, ISSUE -> true;
            case RETURN, REJECT -> state == ApplicationState.UNIT_APPROVED;
            case SUBMIT, RESUBMIT, APPROVE_FOR_UNIT -> false;
        };
    }

    private boolean approvedForUnitBy(Caller caller) {
        return steps.stream()
                .anyMatch(step -> step.action() == ApplicationAction.APPROVE_FOR_UNIT && step.takenBy(caller));
    }
}
