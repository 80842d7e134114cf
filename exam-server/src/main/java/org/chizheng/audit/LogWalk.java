package org.chizheng.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.chizheng.audit.Verification.Finding;
import org.chizheng.audit.Verification.Kind;
import org.springframework.stereotype.Component;

/**
 * Walks through the log in the order of the tree and rebuilds it from the content of the entries, never from stored
 * hashes; at the size of each head the roots must meet. Runs in one snapshot of the database.
 */
@Component
class LogWalk {

    private static final int PAGE = 5_000;

    private final AuditEntries entries;
    private final TreeHeads heads;
    private final LogKey key;
    private final HeadWitness witness;
    private final Clock clock;

    LogWalk(AuditEntries entries, TreeHeads heads, LogKey key, HeadWitness witness, Clock clock) {
        this.entries = entries;
        this.heads = heads;
        this.key = key;
        this.witness = witness;
        this.clock = clock;
    }

    Verification go() {
        List<Finding> findings = new ArrayList<>();
        // what was witnessed by now must be in the snapshot that is read afterwards
        Map<Long, String> seen = witness.seen();
        List<TreeHead> all = heads.all();
        checkHeads(all, seen, findings);
        rebuild(all, findings);
        long unsealed = checkUnsealed(findings);
        long size = all.isEmpty() ? 0 : all.getLast().size();
        return new Verification(clock.instant(), size, all.size(), unsealed, findings);
    }

    private void checkHeads(List<TreeHead> all, Map<Long, String> seen, List<Finding> findings) {
        long seq = 0;
        long size = 0;
        for (TreeHead head : all) {
            if (head.seq() != ++seq || head.size() <= size) {
                findings.add(new Finding(Kind.HEAD_MISSING, seq));
                seq = head.seq();
            }
            size = head.size();
            if (!key.signed(head.signedText(), head.signature())) {
                findings.add(new Finding(Kind.HEAD_FORGED, head.seq()));
            }
            String witnessed = seen.remove(head.seq());
            if (witnessed != null && !witnessed.equals(head.size() + " " + head.rootHash())) {
                findings.add(new Finding(Kind.ROLLED_BACK, head.seq()));
            }
        }
        seen.keySet().stream().sorted().forEach(gone -> findings.add(new Finding(Kind.ROLLED_BACK, gone)));
    }

    private void rebuild(List<TreeHead> all, List<Finding> findings) {
        Frontier tree = new Frontier();
        int nextHead = 0;
        long next = 0;
        List<RecordedEntry> page = entries.sealedFrom(0, PAGE);
        while (!page.isEmpty()) {
            for (RecordedEntry entry : page) {
                long leaf = entry.leaf() == null ? -1 : entry.leaf();
                if (leaf != next) {
                    findings.add(new Finding(Kind.MISPLACED, next));
                }
                next = leaf + 1;
                checkEntry(entry, leaf, findings);
                tree.append(HexFormat.of().parseHex(RecordedEntry.leafHashOf(entry.canonicalText())));
                nextHead = meet(all, nextHead, tree, findings);
            }
            page = entries.sealedFrom(next, PAGE);
        }
        if (nextHead < all.size()) {
            findings.add(new Finding(Kind.ROOT_DIFFERS, tree.size()));
        }
        long size = all.isEmpty() ? 0 : all.getLast().size();
        if (tree.size() > size) {
            findings.add(new Finding(Kind.MISPLACED, size));
        }
    }

    private int meet(List<TreeHead> all, int nextHead, Frontier tree, List<Finding> findings) {
        int head = nextHead;
        while (head < all.size() && all.get(head).size() <= tree.size()) {
            if (all.get(head).size() < tree.size()
                    || !HexFormat.of()
                            .formatHex(tree.root())
                            .equals(all.get(head).rootHash())) {
                findings.add(new Finding(Kind.ROOT_DIFFERS, all.get(head).size() - 1));
            }
            head++;
        }
        return head;
    }

    private long checkUnsealed(List<Finding> findings) {
        List<RecordedEntry> waiting = entries.unsealed(Integer.MAX_VALUE);
        waiting.forEach(entry -> checkEntry(entry, entry.id(), findings));
        return waiting.size();
    }

    private void checkEntry(RecordedEntry entry, long place, List<Finding> findings) {
        if (!RecordedEntry.leafHashOf(entry.canonicalText()).equals(entry.leafHash())) {
            findings.add(new Finding(Kind.ALTERED, place));
        }
        if (!key.mark(entry.leafHash()).equals(entry.mac())) {
            findings.add(new Finding(Kind.FORGED, place));
        }
    }
}
