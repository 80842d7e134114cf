package org.chizheng.security;

import java.util.Set;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.PeopleFixtures;
import org.chizheng.officers.Role;

/** Accounts for tests, opened by the real use case. */
public final class AccountFixtures {

    /** Good enough for every account of a test. */
    public static final String PASSWORD = "correct horse battery staple";

    private AccountFixtures() {}

    /** An account that can sign in with {@link #PASSWORD}. */
    public static Account signedUp(Accounts accounts, String username, OrganisationId organisation, Role... roles) {
        NewAccount account = new NewAccount(username, "测试" + username, organisation, Set.of(roles), null);
        return done(accounts.openWithKnownPassword(PeopleFixtures.house(), account, PASSWORD));
    }

    /** An officer's account. */
    public static Account ofOfficer(Accounts accounts, String username, Officer officer) {
        NewAccount account =
                new NewAccount(username, officer.name(), officer.organisation(), Set.of(Role.OFFICER), officer.id());
        return done(accounts.openWithKnownPassword(PeopleFixtures.house(), account, PASSWORD));
    }

    private static Account done(AccountOpening opening) {
        if (opening instanceof AccountOpening.Done(Account account)) {
            return account;
        }
        throw new AssertionError("not opened: " + opening);
    }
}
