package org.chizheng.training;

import java.util.Collection;
import java.util.Map;
import org.chizheng.officers.OfficerId;

/** The append-only ledger of training minutes. */
public interface HoursLedger {

    /** The balance of a person in a year; the caller of this method answers for the scope. */
    HoursBalance balance(OfficerId officer, int year);

    /** The balances of several people in a year; everybody asked for is in the answer. */
    Map<OfficerId, HoursBalance> balances(Collection<OfficerId> officers, int year);
}
