package org.chizheng.audit;

import java.util.Optional;

/** Proofs over the log. Who may ask is decided by the caller's room. */
public interface AuditProofs {

    /** The latest head; empty while nothing was sealed. */
    Optional<TreeHead> head();

    /** Key that verifies heads: Ed25519 public key, hexadecimal. */
    String publicKey();

    /** Proves that an entry stands in the tree of the latest head; empty if the entry is unknown or not sealed yet. */
    Optional<InclusionProof> inclusion(long entryId);

    /**
     * Proves that the tree of an older size was only ever added to.
     *
     * @throws IllegalArgumentException unless 0 &lt; first ≤ second ≤ size of the tree
     */
    ConsistencyProof consistency(long first, long second);

    /** Goes through the whole log: every entry, every place, every head. */
    Verification verify();
}
