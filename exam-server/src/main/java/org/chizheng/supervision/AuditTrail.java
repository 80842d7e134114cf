package org.chizheng.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chizheng.audit.InclusionProof;
import org.chizheng.audit.RecordedEntry;
import org.chizheng.audit.TreeHead;
import org.chizheng.audit.Verification;
import org.chizheng.officers.Caller;
import org.jspecify.annotations.Nullable;

/** The audit log as supervisors and administrators may read it: entries of their organisation and below. */
public interface AuditTrail {

    /**
     * Which entries to read.
     *
     * @param action beginning of the action's code, null for all
     * @param actor beginning of the actor's name, null for all
     * @param from first instant, null for all
     * @param until first instant that is left out, null for all
     */
    record Filter(
            @Nullable String action,
            @Nullable String actor,
            @Nullable Instant from,
            @Nullable Instant until) {}

    /** A part of the entries, newest first. */
    List<RecordedEntry> page(Caller caller, Filter filter, int offset, int limit);

    /** How many entries the filter finds. */
    int count(Caller caller, Filter filter);

    /** The latest signed head of the whole log. */
    Optional<TreeHead> head(Caller caller);

    /** Proof that an entry stands in the log; empty while it is not sealed, or if the caller may not see it. */
    Optional<InclusionProof> proof(Caller caller, long entry);

    /** Checks the whole log. Tells where it was touched, not what stands there. */
    Verification verify(Caller caller);
}
