package org.chizheng.audit;

import java.util.List;
import java.util.Optional;

/** Reads the log. Who may read which organisation's entries is decided by the caller's room. */
public interface AuditReading {

    /** Entries, newest first. */
    List<RecordedEntry> entries(AuditFilter filter, int offset, int limit);

    /** One entry. */
    Optional<RecordedEntry> find(long id);

    /** How many entries the filter finds. */
    int count(AuditFilter filter);
}
