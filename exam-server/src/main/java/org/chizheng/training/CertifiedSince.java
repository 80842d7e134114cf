package org.chizheng.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.chizheng.officers.OfficerId;

/**
 * Tells the ledger who was certified for the first time in a year, where a profile lets these people owe less. The room
 * that knows certificates provides it.
 */
public interface CertifiedSince {

    /** The first day of the first certificate, for those whose first certificate began in that year. */
    Map<OfficerId, LocalDate> during(int year, Collection<OfficerId> officers);
}
