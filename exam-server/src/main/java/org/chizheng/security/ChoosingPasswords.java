package org.chizheng.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.officers.Caller;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people choose their own password, for the first time with an activation code. */
@Service
public class ChoosingPasswords {

    private final AccountRows accounts;
    private final PasswordEncoder passwords;
    private final GuessDelay delay;
    private final AuditLog audit;
    private final Clock clock;

    ChoosingPasswords(AccountRows accounts, PasswordEncoder passwords, GuessDelay delay, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.delay = delay;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Activates an account.
     *
     * @param address where the request comes from
     */
    @Transactional
    public Activation activate(String username, String code, String password, String address) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        if (!PasswordRule.accepts(password, name)) {
            return Activation.PASSWORD_TOO_WEAK;
        }
        Duration wait = delay.claim(name, address);
        if (!wait.isZero()) {
            return Activation.DELAYED;
        }
        Optional<AccountRow> row = accounts.findByUsername(name)
                .filter(account -> account.account().enabled())
                .filter(account -> account.isActivatedBy(ActivationCode.hash(code), clock.instant()));
        if (row.isEmpty()) {
            return Activation.WRONG_NAME_OR_CODE;
        }
        take(row.get(), password, "account.activated");
        delay.right(name, address);
        return Activation.DONE;
    }

    /** Changes the caller's own password. */
    @Transactional
    public Activation change(Caller caller, String oldPassword, String newPassword, String address) {
        AccountRow row = accounts.findById(caller.account().value()).orElseThrow();
        String name = row.account().username();
        if (!PasswordRule.accepts(newPassword, name)) {
            return Activation.PASSWORD_TOO_WEAK;
        }
        if (!delay.claim(name, address).isZero()) {
            return Activation.DELAYED;
        }
        String hash = row.passwordHash();
        if (hash == null || !passwords.matches(oldPassword, hash)) {
            return Activation.WRONG_NAME_OR_CODE;
        }
        take(row, newPassword, "account.password-changed");
        delay.right(name, address);
        return Activation.DONE;
    }

    private void take(AccountRow row, String password, String action) {
        row.takePassword(Objects.requireNonNull(passwords.encode(password)), false);
        Account account = row.account();
        audit.append(new AuditEntry(
                account.signature(), action, "account:" + account.id().value(), "/", Map.of()));
    }
}
