package org.chizheng.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, changes and lists accounts. Administrators keep those of their own organisation and below. */
@Service
public class Accounts {

    /** How long an activation code may be used. */
    static final Duration CODE_LASTS = Duration.ofDays(14);

    private final AccountRows accounts;
    private final AccountRules rules;
    private final Organisations organisations;
    private final PasswordEncoder passwords;
    private final AuditLog audit;
    private final Clock clock;

    Accounts(
            AccountRows accounts,
            AccountRules rules,
            Organisations organisations,
            PasswordEncoder passwords,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.rules = rules;
        this.organisations = organisations;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens an account whose owner chooses the password with the code that comes back.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the caller administers nothing there
     */
    @Transactional
    public AccountOpening open(Caller caller, NewAccount account) {
        caller.require(Role.ADMINISTRATOR);
        requireSees(caller, account.organisation());
        Set<AccountRefusal> reasons = rules.refusals(account);
        if (!reasons.isEmpty()) {
            return new AccountOpening.Refused(reasons);
        }
        String code = ActivationCode.next();
        AccountRow row = new AccountRow(account, caller.name(), clock.instant());
        row.awaitActivation(ActivationCode.hash(code), clock.instant().plus(CODE_LASTS));
        Account opened = accounts.saveAndFlush(row).account();
        log(caller, "account.opened", opened);
        return new AccountOpening.Opened(opened, code);
    }

    /**
     * Opens an account with a password that others know, as in demonstrations. A production system refuses to start
     * while such an account is enabled.
     */
    @Transactional
    public AccountOpening openWithKnownPassword(Caller caller, NewAccount account, String password) {
        caller.require(Role.ADMINISTRATOR);
        requireSees(caller, account.organisation());
        Set<AccountRefusal> reasons = rules.refusals(account);
        if (!PasswordRule.accepts(password, account.username())) {
            reasons.add(AccountRefusal.PASSWORD_TOO_WEAK);
        }
        if (!reasons.isEmpty()) {
            return new AccountOpening.Refused(reasons);
        }
        String hash = passwords.encode(password);
        AccountRow row = new AccountRow(account, caller.name(), clock.instant());
        row.takePassword(Objects.requireNonNull(hash), true);
        Account opened = accounts.saveAndFlush(row).account();
        log(caller, "account.opened", opened);
        return new AccountOpening.Done(opened);
    }

    /** Changes name, roles, language, or whether the account may sign in. */
    @Transactional
    public AccountOpening change(Caller caller, AccountId id, AccountChange change) {
        AccountRow row = kept(caller, id);
        Account before = row.account();
        Set<AccountRefusal> reasons = rules.refusals(change, before.officer() != null);
        boolean losesItself = !change.enabled() || !change.roles().contains(Role.ADMINISTRATOR);
        if (id.equals(caller.account()) && losesItself) {
            reasons.add(AccountRefusal.OWN_ACCOUNT);
        }
        if (!reasons.isEmpty()) {
            return new AccountOpening.Refused(reasons);
        }
        row.take(change);
        Account after = row.account();
        log(caller, "account.changed", after);
        return new AccountOpening.Done(after);
    }

    /** Takes the password away and gives a new activation code, for instance when the old one was forgotten. */
    @Transactional
    public AccountOpening renewCode(Caller caller, AccountId id) {
        AccountRow row = kept(caller, id);
        if (id.equals(caller.account())) {
            return new AccountOpening.Refused(Set.of(AccountRefusal.OWN_ACCOUNT));
        }
        String code = ActivationCode.next();
        Instant until = clock.instant().plus(CODE_LASTS);
        row.awaitActivation(ActivationCode.hash(code), until);
        log(caller, "account.code-renewed", row.account());
        return new AccountOpening.Opened(row.account(), code);
    }

    /** The accounts of the caller's organisation and below, by account name. */
    @Transactional(readOnly = true)
    public List<Account> visibleTo(Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        List<AccountRow> rows = caller.path().equals(OrganisationPath.ROOT)
                ? accounts.everywhere()
                : accounts.of(organisations.visibleTo(caller).stream()
                        .map(organisation -> organisation.id().value())
                        .toList());
        return rows.stream().map(AccountRow::account).toList();
    }

    private AccountRow kept(Caller caller, AccountId id) {
        caller.require(Role.ADMINISTRATOR);
        AccountRow row =
                accounts.findById(id.value()).orElseThrow(() -> new NoSuchElementException("no account " + id.value()));
        requireSees(caller, row.organisation());
        return row;
    }

    private void requireSees(Caller caller, @Nullable OrganisationId organisation) {
        caller.requireSees(path(organisation));
    }

    /** An unknown organisation counts as the house, which only the house may touch. */
    private OrganisationPath path(@Nullable OrganisationId organisation) {
        return organisation == null
                ? OrganisationPath.ROOT
                : organisations.find(organisation).map(Organisation::path).orElse(OrganisationPath.ROOT);
    }

    private void log(Caller caller, String action, Account account) {
        String roles = account.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
        audit.append(new AuditEntry(
                caller.name(),
                action,
                "account:" + account.id().value(),
                path(account.organisation()).value(),
                Map.of(
                        "username", account.username(),
                        "roles", roles,
                        "enabled", String.valueOf(account.enabled()))));
    }
}
