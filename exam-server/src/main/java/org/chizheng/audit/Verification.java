package org.chizheng.audit;

import java.time.Instant;
import java.util.List;

/**
 * What a walk through the whole log found.
 *
 * @param size entries in the tree of the latest head
 * @param heads heads that were checked
 * @param unsealed entries that wait for the next head
 * @param findings empty if the log is as it was written
 */
public record Verification(Instant verifiedAt, long size, long heads, long unsealed, List<Finding> findings) {

    /** What can be wrong. */
    public enum Kind {
        /** The content of an entry is not what was hashed. */
        ALTERED,
        /** An entry was not written by the server. */
        FORGED,
        /** A place in the tree is empty, or entries stand behind its end. */
        MISPLACED,
        /** The entries do not lead to the root of a head. */
        ROOT_DIFFERS,
        /** A head does not carry the house's signature. */
        HEAD_FORGED,
        /** Heads are not numbered or growing without gaps. */
        HEAD_MISSING,
        /** A head that this node made is gone or different. */
        ROLLED_BACK
    }

    /**
     * One thing that is wrong.
     *
     * @param place place in the tree from 0; for {@code HEAD_*} and {@code ROLLED_BACK} the number of the head; for
     *     entries that are not sealed, the id of the entry
     */
    public record Finding(Kind kind, long place) {}

    /** Copies the findings. */
    public Verification {
        findings = List.copyOf(findings);
    }

    /** Whether nothing was altered, removed or inserted. */
    public boolean intact() {
        return findings.isEmpty();
    }
}
