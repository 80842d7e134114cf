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
 * @param elsewhere people who stand in the register of another unit; each is among the findings too
 */
public record ImportCheck(
        String fileName,
        int rows,
        int alreadyThere,
        List<Finding> findings,
        List<NewOfficer> accepted,
        List<NewOfficer> elsewhere) {

    /** Copies the lists. */
    public ImportCheck {
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
        elsewhere = List.copyOf(elsewhere);
    }

    /** The claims to the people of other units: committed, each waits for whoever stands above both units. */
    public ImportCheck claims() {
        return new ImportCheck(fileName, elsewhere.size(), 0, List.of(), elsewhere, List.of());
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
