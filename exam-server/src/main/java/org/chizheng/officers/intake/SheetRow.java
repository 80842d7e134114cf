package org.chizheng.officers.intake;

import java.util.List;

/**
 * A row of a file.
 *
 * @param number as the spreadsheet shows it, from 1
 */
record SheetRow(int number, List<Cell> cells) {

    Cell cell(int place) {
        return place < cells.size() ? cells.get(place) : Cell.EMPTY;
    }

    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.shown().isBlank());
    }
}
