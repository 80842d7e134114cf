package org.chizheng.questionbank.transfer.table;

import java.util.Map;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.Reason;

/**
 * One row of a table in a file.
 *
 * @param sheet name of the sheet if it is not the only one, else empty
 * @param line line of the file on which it begins, from 1
 * @param cells content by the name of the column
 * @param headings the headings as in the file, by the name of the column
 */
record Row(String sheet, int line, Map<String, String> cells, Map<String, String> headings) {

    /** The cell in a column; empty if there is none. */
    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean blank() {
        return cells.values().stream().allMatch(String::isBlank);
    }

    /** The heading of a column as in the file. */
    String heading(String column) {
        return headings.getOrDefault(column, column);
    }

    /** A finding on a cell. */
    Finding finding(String column, Reason reason) {
        return finding(column, reason, cell(column));
    }

    /** A finding on a cell with words of its own. */
    Finding finding(String column, Reason reason, String excerpt) {
        return new Finding(sheet, line, heading(column), reason, excerpt, 0);
    }
}
