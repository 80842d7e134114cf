package org.chizheng.questionbank.transfer;

import java.util.Map;

/**
 * One row of a table in a file.
 *
 * @param line line of the file on which it begins, from 1
 * @param cells content by heading
 */
record Row(int line, Map<String, String> cells) {

    /** The cell below a heading; empty if there is none. */
    String cell(String heading) {
        return cells.getOrDefault(heading, "");
    }

    boolean blank() {
        return cells.values().stream().allMatch(String::isBlank);
    }
}
