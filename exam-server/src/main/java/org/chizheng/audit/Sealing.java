package org.chizheng.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One batch a transaction, under the lock of the tree. */
@Service
class Sealing implements AuditSealing {

    private static final int BATCH = 2_000;

    private final AuditEntries entries;
    private final TreeHeads heads;
    private final LogKey key;
    private final HeadWitness witness;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Sealing(
            AuditEntries entries,
            TreeHeads heads,
            LogKey key,
            HeadWitness witness,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.entries = entries;
        this.heads = heads;
        this.key = key;
        this.witness = witness;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        // what another node committed while this one waited for the lock must be seen
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    @Override
    public int seal() {
        int sealed = 0;
        int batch;
        do {
            List<TreeHead> made = new ArrayList<>();
            batch = Objects.requireNonNull(transaction.execute(status -> sealBatch(made)));
            // only what is committed may be witnessed
            made.forEach(witness::keep);
            sealed += batch;
        } while (batch == BATCH);
        return sealed;
    }

    private int sealBatch(List<TreeHead> made) {
        heads.lock();
        List<RecordedEntry> batch = entries.unsealed(BATCH);
        if (batch.isEmpty()) {
            return 0;
        }
        TreeHeads.Kept latest = heads.latest().orElse(null);
        Frontier tree = latest == null ? new Frontier() : trusted(latest);
        long seq = latest == null ? 1 : latest.head().seq() + 1;
        entries.place(batch, tree.size());
        batch.forEach(entry -> tree.append(HexFormat.of().parseHex(entry.leafHash())));
        String root = HexFormat.of().formatHex(tree.root());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String signature = key.sign(TreeHead.signedText(seq, tree.size(), root, now));
        TreeHead head = new TreeHead(seq, tree.size(), root, now, signature);
        heads.insert(head, tree.text());
        made.add(head);
        return batch.size();
    }

    private Frontier trusted(TreeHeads.Kept kept) {
        TreeHead head = kept.head();
        Frontier tree = Frontier.of(head.size(), kept.frontier());
        boolean fits = HexFormat.of().formatHex(tree.root()).equals(head.rootHash());
        if (!fits || !key.signed(head.signedText(), head.signature())) {
            throw new IllegalStateException(
                    "tree head " + head.seq() + " of the audit log was not signed by this house");
        }
        return tree;
    }
}
