package org.chizheng.officers.intake;

import java.util.List;
import org.chizheng.officers.NewOfficer;

/**
 * What a dry run found.
 *
 * @param fileName as it was uploaded
 * @param rows people in the file, good or bad
 * @param alreadyThere people who stand in the register of the same unit already and need nothing
 * @param findings all faults, by row
 * @param accepted people who would be entered
 */
public record ImportCheck(
        String fileName, int rows, int alreadyThere, List<Finding> findings, List<NewOfficer> accepted) {

    /** Copies the lists. */
    public ImportCheck {
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
    }

    /** Rows with at least one fault. */
    public int faultyRows() {
        return (int) findings.stream()
                .mapToInt(Finding::row)
                .filter(row -> row > 0)
                .distinct()
                .count();
    }
}
