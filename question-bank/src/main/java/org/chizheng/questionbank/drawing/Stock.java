package org.chizheng.questionbank.drawing;

import java.util.List;
import java.util.Map;

/**
 * Everything that papers of a blueprint can be drawn from, as of one moment.
 *
 * @param places one entry a shelf
 * @param fixed by the index among the blueprint's fixed questions; those that cannot be had are absent
 */
record Stock(Blueprint blueprint, List<Place> places, Map<Integer, FixedRow> fixed, Feuds feuds) {

    /** A shelf and what is asked for there. */
    record Place(Shelf shelf, Wanted.Group group) {

        /** How many questions of a filter are on one paper. */
        int wanted(int filter, Blueprint blueprint) {
            int count = 0;
            for (int cell : group.cells(filter)) {
                count += Math.max(0, blueprint.cells().get(cell).count());
            }
            return count;
        }
    }

    /** A fixed question as it is now. */
    record FixedRow(Supply.Key home, SupplyRow row) {}
}
