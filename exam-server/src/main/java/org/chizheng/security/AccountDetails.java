package org.chizheng.security;

import java.util.Locale;
import java.util.Optional;
import org.chizheng.officers.Officer;
import org.chizheng.officers.Officers;
import org.chizheng.officers.identity.IdNumber;
import org.chizheng.officers.identity.IdNumberCheck;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account of whoever signs in: by account name, officers also by 公民身份号码. */
@Component
class AccountDetails implements UserDetailsService {

    private final AccountRows accounts;
    private final Officers officers;

    AccountDetails(AccountRows accounts, Officers officers) {
        this.accounts = accounts;
        this.officers = officers;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String typed) {
        AccountRow row = row(typed).orElseThrow(() -> new UsernameNotFoundException("no such account"));
        String hash = row.passwordHash();
        if (hash == null) {
            throw new UsernameNotFoundException("account waits for its activation");
        }
        return new SignedIn(row.account(), hash);
    }

    private Optional<AccountRow> row(String typed) {
        if (IdNumber.check(typed) instanceof IdNumberCheck.Right(IdNumber number)) {
            return officers.byIdNumber(number.value())
                    .map(Officer::id)
                    .flatMap(officer -> accounts.findByOfficerId(officer.value()));
        }
        return accounts.findByUsername(typed.strip().toLowerCase(Locale.ROOT));
    }
}
