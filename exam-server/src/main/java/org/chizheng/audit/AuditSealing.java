package org.chizheng.audit;

/** Takes new entries into the tree and signs its head. */
public interface AuditSealing {

    /**
     * Seals all entries that are committed. May run at any time, twice, or on several nodes at once.
     *
     * @return how many entries were taken in
     * @throws IllegalStateException if the last head is not the one that this house signed; nothing is sealed on top of it
     */
    int seal();
}
