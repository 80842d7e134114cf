package org.chizheng.audit;

/** The append-only log. An entry is written in the caller's transaction: no act without its entry, no entry without its act. */
public interface AuditLog {

    /** Appends an entry; needs a running transaction. */
    void append(AuditEntry entry);
}
