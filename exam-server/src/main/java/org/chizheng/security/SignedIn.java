package org.chizheng.security;

import java.util.List;
import org.chizheng.officers.AccountId;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Who signed in, as the session keeps it. */
class SignedIn extends User {

    private static final long serialVersionUID = 1L;

    private final long account;

    SignedIn(Account account, String passwordHash) {
        super(account.username(), passwordHash, account.enabled(), true, true, true, authorities(account));
        this.account = account.id().value();
    }

    AccountId account() {
        return new AccountId(account);
    }

    private static List<SimpleGrantedAuthority> authorities(Account account) {
        return account.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
