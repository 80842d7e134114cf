package org.chizheng.questionbank.drawing;

import java.util.List;

/**
 * Whether a blueprint can be filled from the approved questions.
 *
 * @param cells one entry a cell of the blueprint, in its order
 */
public record Feasibility(List<CellSupply> cells) {

    /** What the bank holds for a cell; cells that ask for the same type and subject share their supply. */
    public record CellSupply(Blueprint.Cell cell, int available) {

        /** Whether the cell can be filled. */
        public boolean filled() {
            return available >= cell.count();
        }
    }

    /** Copies the cells. */
    public Feasibility {
        cells = List.copyOf(cells);
    }

    /** Whether every cell can be filled. */
    public boolean possible() {
        return cells.stream().allMatch(CellSupply::filled);
    }
}
