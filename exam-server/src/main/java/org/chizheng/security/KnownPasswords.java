package org.chizheng.security;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whether somebody could sign in with a published password, such as those of a demonstration. */
@Component
public class KnownPasswords {

    private final AccountRows accounts;

    KnownPasswords(AccountRows accounts) {
        this.accounts = accounts;
    }

    /** Whether such an account is enabled. */
    @Transactional(readOnly = true)
    public boolean exist() {
        return accounts.countByKnownPasswordTrueAndEnabledTrue() > 0;
    }
}
