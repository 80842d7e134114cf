package org.chizheng.questionbank.transfer;

import java.util.List;

/**
 * What an import of a file would do; nothing has been stored.
 *
 * @param fileName as the person named it
 * @param encoding the encoding that was found, empty if none
 * @param rows rows with content below the headings
 * @param accepted what would be imported
 * @param findings what would not, and why; in the order of the file
 */
public record DryRun(String fileName, String encoding, int rows, List<Candidate> accepted, List<Finding> findings) {

    /** Copies the lists. */
    public DryRun {
        accepted = List.copyOf(accepted);
        findings = List.copyOf(findings);
    }

    static DryRun unreadable(String fileName, Finding finding) {
        return new DryRun(fileName, "", 0, List.of(), List.of(finding));
    }
}
