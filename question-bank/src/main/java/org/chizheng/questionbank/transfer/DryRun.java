package org.chizheng.questionbank.transfer;

import java.util.List;

/**
 * What an import of a file would do; nothing has been stored.
 *
 * @param fileName as the person named it
 * @param encoding the encoding that was found, empty if none
 * @param rows items in the file, good or bad
 * @param accepted what would be imported
 * @param findings what would not, or not whole, and why; in the order of the file
 */
public record DryRun(String fileName, String encoding, int rows, List<Candidate> accepted, List<Finding> findings) {

    /** Copies the lists. */
    public DryRun {
        accepted = List.copyOf(accepted);
        findings = List.copyOf(findings);
    }

    /** What keeps an item or the file out. */
    public List<Finding> faults() {
        return findings.stream().filter(one -> one.reason().keepsOut()).toList();
    }

    /** How many items the bank has already; many of them after an import that broke down. */
    public long alreadyThere() {
        return findings.stream()
                .filter(one -> one.reason() == Reason.STEM_IN_BANK)
                .count();
    }
}
