package org.chizheng.demo;

import java.util.List;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Organisation;
import org.chizheng.security.AccountOpening;
import org.chizheng.security.Accounts;
import org.chizheng.security.NewAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the demo's accounts, all with the one password that is printed at the start. */
@Component
class DemoAccounts {

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Opens them all, by account name. */
    Loaded<AccountId> load(Caller house, Loaded<Organisation> organisations, List<DemoPerson> people, String password) {
        Loaded<AccountId> opened = new Loaded<>();
        for (DemoAccount account : DemoAccount.ALL) {
            String code = account.organisation();
            NewAccount wanted = new NewAccount(
                    account.username(),
                    account.name(),
                    code == null ? null : organisations.get(code).id(),
                    account.roles(),
                    officer(people, account.person()));
            switch (accounts.openWithKnownPassword(house, wanted, password)) {
                case AccountOpening.Done done ->
                    opened.put(account.username(), done.account().id());
                case AccountOpening other ->
                    throw new IllegalStateException(account.username() + " was not opened: " + other);
            }
        }
        return opened;
    }

    private static @Nullable OfficerId officer(List<DemoPerson> people, @Nullable String name) {
        return name == null
                ? null
                : people.stream()
                        .filter(person -> person.entry().name().equals(name))
                        .map(DemoPerson::id)
                        .findFirst()
                        .orElseThrow();
    }
}
