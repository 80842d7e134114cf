package org.chizheng.audit;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Computes proofs from the stored leaf hashes. */
@Service
class Proving implements AuditProofs {

    private final AuditEntries entries;
    private final TreeHeads heads;
    private final LogKey key;
    private final LogWalk walk;

    Proving(AuditEntries entries, TreeHeads heads, LogKey key, LogWalk walk) {
        this.entries = entries;
        this.heads = heads;
        this.key = key;
        this.walk = walk;
    }

    @Override
    public Optional<TreeHead> head() {
        return heads.latest().map(TreeHeads.Kept::head);
    }

    @Override
    public String publicKey() {
        return key.publicKey();
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<InclusionProof> inclusion(long entryId) {
        TreeHead head = head().orElse(null);
        RecordedEntry entry = entries.find(entryId).orElse(null);
        if (head == null || entry == null || entry.leaf() == null || entry.leaf() >= head.size()) {
            return Optional.empty();
        }
        long leaf = entry.leaf();
        List<byte[]> path = MerkleTree.inclusionPath(leaves(head.size()), Math.toIntExact(leaf));
        return Optional.of(new InclusionProof(leaf, entry.leafHash(), hex(path), head));
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ConsistencyProof consistency(long first, long second) {
        long size = head().map(TreeHead::size).orElse(0L);
        if (first <= 0 || second < first || size < second) {
            throw new IllegalArgumentException("sizes must be 0 < first <= second <= " + size);
        }
        List<byte[]> path = MerkleTree.consistencyPath(leaves(second), Math.toIntExact(first));
        return new ConsistencyProof(first, second, hex(path));
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verification verify() {
        return walk.go();
    }

    private List<byte[]> leaves(long size) {
        return entries.leafHashes(size).stream().map(HexFormat.of()::parseHex).toList();
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }
}
