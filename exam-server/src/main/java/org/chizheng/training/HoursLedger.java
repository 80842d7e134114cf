package org.chizheng.training;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.chizheng.officers.OfficerId;

/** The append-only ledger of training minutes. */
public interface HoursLedger {

    /**
     * The balance of a person in a year; the caller of this method answers for the scope.
     *
     * @throws java.util.NoSuchElementException if nobody on the register has this id
     */
    HoursBalance balance(OfficerId officer, int year);

    /** The balances of several people in a year; everybody asked for is in the answer. */
    Map<OfficerId, HoursBalance> balances(Collection<OfficerId> officers, int year);

    /** A person's entries of a year, latest first, reversals beside what they reverse. */
    List<LedgerEntry> entries(OfficerId officer, int year);
}
