package org.chizheng.officers.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where which column stands, and what is wrong with the headings. */
record Headings(Map<IntakeColumn, Integer> places, List<Finding> findings) {

    static Headings of(SheetRow row, Vocabulary vocabulary) {
        Map<IntakeColumn, Integer> places = new EnumMap<>(IntakeColumn.class);
        List<Finding> findings = new ArrayList<>();
        for (int place = 0; place < row.cells().size(); place++) {
            String heading = row.cell(place).shown();
            Optional<IntakeColumn> column = vocabulary.column(heading).filter(IntakeColumn.IMPORTED::contains);
            if (column.isPresent() && places.putIfAbsent(column.get(), place) != null) {
                findings.add(new Finding(row.number(), column.get(), FindingReason.COLUMN_TWICE, heading, ""));
            }
        }
        for (IntakeColumn column : IntakeColumn.IMPORTED) {
            if (column.isRequired() && !places.containsKey(column)) {
                findings.add(new Finding(row.number(), column, FindingReason.COLUMN_MISSING, "", ""));
            }
        }
        return new Headings(places, findings);
    }

    Cell cell(SheetRow row, IntakeColumn column) {
        Integer place = places.get(column);
        return place == null ? Cell.EMPTY : row.cell(place);
    }
}
