package org.chizheng.security;

import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Organisations;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the account anew each time, so that a role taken away or an account closed takes effect at once and not at the
 * end of the session.
 */
@Component
class SessionCaller implements CurrentCaller {

    private static final OrganisationId HOUSE = new OrganisationId(0);

    private final AccountRows accounts;
    private final Organisations organisations;

    SessionCaller(AccountRows accounts, Organisations organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @Override
    @Transactional(readOnly = true)
    public Caller get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
        }
        Account account = accounts.findById(signedIn.account().value())
                .map(AccountRow::account)
                .filter(Account::enabled)
                .orElseThrow(() -> new DisabledException("the account was closed"));
        OrganisationId organisation = account.organisation();
        OrganisationPath path = organisation == null
                ? OrganisationPath.ROOT
                : organisations
                        .find(organisation)
                        .map(Organisation::outlook)
                        .orElseThrow(() -> new DisabledException("the account's organisation is gone"));
        return new Caller(
                account.id(),
                account.signature(),
                organisation == null ? HOUSE : organisation,
                path,
                account.officer(),
                account.roles());
    }
}
