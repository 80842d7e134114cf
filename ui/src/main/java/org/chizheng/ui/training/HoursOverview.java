package org.chizheng.ui.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Role;
import org.chizheng.training.HoursBalance;
import org.chizheng.training.HoursLedger;
import org.springframework.stereotype.Component;

/** Gathers what the people of a caller's organisations have and owe. Auxiliaries owe nothing and are left out. */
@Component
public class HoursOverview {

    /** Few enough for one query's list of parameters. */
    private static final int AT_ONCE = 1_000;

    private final Officers officers;
    private final HoursLedger ledger;

    HoursOverview(Officers officers, HoursLedger ledger) {
        this.officers = officers;
        this.ledger = ledger;
    }

    List<HoursRow> of(Caller caller, int year, Function<EnforcementDomain, String> domainName) {
        caller.require(Role.COORDINATOR, Role.SUPERVISOR);
        List<Officer> people = officers.visibleTo(caller).stream()
                .filter(officer -> !officer.auxiliary())
                .toList();
        Map<OfficerId, HoursBalance> balances = new HashMap<>();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            List<OfficerId> part = people.subList(from, Math.min(from + AT_ONCE, people.size())).stream()
                    .map(Officer::id)
                    .toList();
            balances.putAll(ledger.balances(part, year));
        }
        List<HoursRow> rows = new ArrayList<>();
        for (Officer officer : people) {
            HoursBalance balance = balances.get(officer.id());
            if (balance != null) {
                rows.add(new HoursRow(officer, domainName.apply(officer.domain()), balance));
            }
        }
        return rows;
    }

    /** How many people of the caller's organisations are behind in a year. */
    public long behind(Caller caller, int year) {
        return of(caller, year, EnforcementDomain::name).stream()
                .filter(HoursRow::behind)
                .count();
    }
}
