package org.chizheng.security;

import java.util.Set;

/** What came of opening or changing an account. */
public sealed interface AccountOpening {

    /**
     * The account waits for its owner to choose a password.
     *
     * @param activationCode shown this once; only its hash is kept
     */
    record Opened(Account account, String activationCode) implements AccountOpening {}

    /** The account stands as asked for. */
    record Done(Account account) implements AccountOpening {}

    /** Nothing was stored. */
    record Refused(Set<AccountRefusal> reasons) implements AccountOpening {

        /** Copies the reasons. */
        public Refused {
            reasons = Set.copyOf(reasons);
        }
    }
}
