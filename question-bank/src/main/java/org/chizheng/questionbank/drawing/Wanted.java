package org.chizheng.questionbank.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cells of a blueprint by the shelf that they draw from, and on it by what they ask for. */
final class Wanted {

    /** What is asked for on one shelf; each filter once, in the order of the cells. */
    static final class Group {

        private final List<Filter> filters = new ArrayList<>();
        private final List<List<Integer>> cells = new ArrayList<>();

        List<Filter> filters() {
            return filters;
        }

        /** The cells that ask for a filter, by their index in the blueprint. */
        List<Integer> cells(int filter) {
            return cells.get(filter);
        }

        private void add(Filter filter, int cell) {
            int place = filters.indexOf(filter);
            if (place < 0) {
                place = filters.size();
                filters.add(filter);
                cells.add(new ArrayList<>());
            }
            cells.get(place).add(cell);
        }
    }

    private final Map<Supply.Key, Group> groups = new LinkedHashMap<>();

    private Wanted() {}

    static Wanted of(Blueprint blueprint, String path) {
        Wanted wanted = new Wanted();
        for (int cell = 0; cell < blueprint.cells().size(); cell++) {
            Blueprint.Cell asked = blueprint.cells().get(cell);
            wanted.groups
                    .computeIfAbsent(Supply.Key.of(asked, path), key -> new Group())
                    .add(Filter.of(asked), cell);
        }
        return wanted;
    }

    Map<Supply.Key, Group> groups() {
        return groups;
    }
}
