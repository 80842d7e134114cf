package org.chizheng.training;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.officers.OfficerId;
import org.springframework.stereotype.Service;

/** Adds up the ledger beside what is owed. */
@Service
class KeptHoursLedger implements HoursLedger {

    private final LedgerTable entries;
    private final HoursOwed owed;

    KeptHoursLedger(LedgerTable entries, HoursOwed owed) {
        this.entries = entries;
        this.owed = owed;
    }

    @Override
    public HoursBalance balance(OfficerId officer, int year) {
        return balances(Set.of(officer), year).values().iterator().next();
    }

    @Override
    public Map<OfficerId, HoursBalance> balances(Collection<OfficerId> officers, int year) {
        Map<OfficerId, HoursBalance> balances = new HashMap<>(owed.of(officers, year));
        for (LedgerTable.Sum sum : entries.sums(officers, year)) {
            balances.computeIfPresent(sum.officer(), (officer, balance) -> balance.plus(sum.bucket(), sum.minutes()));
        }
        return balances;
    }

    @Override
    public List<LedgerEntry> entries(OfficerId officer, int year) {
        return entries.of(officer, year);
    }
}
