package org.chizheng.security;

import java.util.EnumSet;
import java.util.Set;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Officers;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an account must be like. */
@Component
class AccountRules {

    private final AccountRows accounts;
    private final Organisations organisations;
    private final Officers officers;

    AccountRules(AccountRows accounts, Organisations organisations, Officers officers) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.officers = officers;
    }

    /** All that is wrong, in a set that may be added to. */
    Set<AccountRefusal> refusals(NewAccount account) {
        Set<AccountRefusal> reasons = EnumSet.noneOf(AccountRefusal.class);
        if (!account.username().matches("[a-z0-9][a-z0-9._-]{2,31}")) {
            reasons.add(AccountRefusal.USERNAME_MALFORMED);
        } else if (accounts.existsByUsername(account.username())) {
            reasons.add(AccountRefusal.USERNAME_TAKEN);
        }
        OrganisationId organisation = account.organisation();
        if (organisation != null && organisations.find(organisation).isEmpty()) {
            reasons.add(AccountRefusal.ORGANISATION_UNKNOWN);
        }
        addAboutNameAndRoles(reasons, account.displayName(), account.roles(), account.officer() != null);
        addAboutOfficer(reasons, account.officer(), organisation);
        return reasons;
    }

    Set<AccountRefusal> refusals(AccountChange change, boolean ofOfficer) {
        Set<AccountRefusal> reasons = EnumSet.noneOf(AccountRefusal.class);
        addAboutNameAndRoles(reasons, change.displayName(), change.roles(), ofOfficer);
        return reasons;
    }

    private static void addAboutNameAndRoles(
            Set<AccountRefusal> reasons, String displayName, Set<Role> roles, boolean ofOfficer) {
        if (displayName.isBlank() || !displayName.matches("[^\\p{Cntrl}]{1,40}")) {
            reasons.add(AccountRefusal.DISPLAY_NAME_MALFORMED);
        }
        if (roles.isEmpty()) {
            reasons.add(AccountRefusal.ROLES_MISSING);
        }
        if (roles.contains(Role.OFFICER) && !ofOfficer) {
            reasons.add(AccountRefusal.OFFICER_ROLE_WITHOUT_OFFICER);
        }
    }

    private void addAboutOfficer(
            Set<AccountRefusal> reasons, @Nullable OfficerId officer, @Nullable OrganisationId organisation) {
        if (officer == null) {
            return;
        }
        boolean known = officers.find(officer)
                .map(Officer::organisation)
                .filter(unit -> unit.equals(organisation))
                .isPresent();
        if (!known) {
            reasons.add(AccountRefusal.OFFICER_UNKNOWN);
        } else if (accounts.existsByOfficerId(officer.value())) {
            reasons.add(AccountRefusal.OFFICER_HAS_ACCOUNT);
        }
    }
}
