package org.chizheng.audit;

import java.util.List;

/** Reads the log. Who may read which organisation's entries is decided by the caller's room. */
public interface AuditReading {

    /** Entries, newest first. */
    List<RecordedEntry> entries(AuditFilter filter, int offset, int limit);

    /** How many entries the filter finds. */
    int count(AuditFilter filter);
}
