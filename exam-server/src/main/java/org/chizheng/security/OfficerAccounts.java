package org.chizheng.security;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OfficerTransferred;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives officers their accounts, many at once, and lets an account follow its officer to another unit. */
@Service
public class OfficerAccounts {

    private final AccountRows accounts;
    private final Officers officers;
    private final AuditLog audit;
    private final Clock clock;

    OfficerAccounts(AccountRows accounts, Officers officers, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.officers = officers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens accounts with the role 执法人员 for those people who have none yet.
     *
     * @return one for each account opened
     * @throws org.springframework.security.access.AccessDeniedException if the caller does not see one of the people
     */
    @Transactional
    public List<OpenedOfficerAccount> open(Caller caller, Collection<OfficerId> people) {
        caller.require(Role.COORDINATOR);
        Map<OfficerId, Officer> found = officers.findAll(people);
        found.values().forEach(officer -> caller.requireSees(officer.organisationPath()));
        Set<OfficerId> known = new HashSet<>();
        accounts.findAllByOfficerIdIn(
                        found.keySet().stream().map(OfficerId::value).toList())
                .forEach(row -> known.add(row.account().officer()));
        List<OpenedOfficerAccount> opened = new ArrayList<>();
        Instant now = clock.instant();
        for (Officer officer : found.values()) {
            if (!known.contains(officer.id())) {
                opened.add(open(caller, officer, now));
            }
        }
        if (!opened.isEmpty()) {
            audit.append(new AuditEntry(
                    caller.name(),
                    "accounts.opened-for-officers",
                    "organisation:" + caller.organisation().value(),
                    caller.path().value(),
                    Map.of("count", String.valueOf(opened.size()))));
        }
        return opened;
    }

    /** Which of these people have an account. */
    @Transactional(readOnly = true)
    public Set<OfficerId> among(Collection<OfficerId> people) {
        Set<OfficerId> known = new HashSet<>();
        if (!people.isEmpty()) {
            accounts.findAllByOfficerIdIn(people.stream().map(OfficerId::value).toList())
                    .forEach(row -> known.add(row.account().officer()));
        }
        return known;
    }

    @EventListener
    void follow(OfficerTransferred transfer) {
        accounts.findByOfficerId(transfer.officer().value()).ifPresent(row -> row.moveTo(transfer.to()));
    }

    private OpenedOfficerAccount open(Caller caller, Officer officer, Instant now) {
        String username = String.format("zf%06d", officer.id().value());
        String code = ActivationCode.next();
        AccountRow row = new AccountRow(
                new NewAccount(username, officer.name(), officer.organisation(), Set.of(Role.OFFICER), officer.id()),
                caller.name(),
                now);
        row.awaitActivation(ActivationCode.hash(code), now.plus(Accounts.CODE_LASTS));
        accounts.saveAndFlush(row);
        return new OpenedOfficerAccount(officer, username, code);
    }
}
