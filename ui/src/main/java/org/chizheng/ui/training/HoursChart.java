package org.chizheng.ui.training;

import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.chizheng.ui.parts.Chart;

/** Hours at a glance: who is behind in which unit, or within one unit how far its people are. */
class HoursChart extends Div {

    private static final int UNITS_SHOWN = 10;
    private static final int STEPS = 5;
    private static final int STEP_PERCENT = 20;

    HoursChart() {
        addClassName("hours-chart");
    }

    void draw(List<HoursRow> rows) {
        removeAll();
        Map<String, int[]> units = new TreeMap<>();
        for (HoursRow row : rows) {
            units.computeIfAbsent(row.officer().organisationName(), unit -> new int[2])[row.behind() ? 1 : 0]++;
        }
        Chart chart = new Chart(getTranslation("training.hours.chart"));
        chart.addClassName("hours-chart-canvas");
        if (units.size() > 1) {
            drawUnits(chart, units);
        } else {
            drawSteps(chart, rows);
        }
        add(chart);
    }

    /** The units with the most people behind. */
    private void drawUnits(Chart chart, Map<String, int[]> units) {
        List<Map.Entry<String, int[]>> shown = units.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, int[]> unit) -> unit.getValue()[1])
                        .reversed())
                .limit(UNITS_SHOWN)
                .toList();
        chart.drawStackedBars(
                shown.stream().map(Map.Entry::getKey).toList(),
                List.of(
                        new Chart.Series(
                                getTranslation("training.hours.met"),
                                shown.stream().map(unit -> unit.getValue()[0]).toList()),
                        new Chart.Series(
                                getTranslation("training.hours.behind"),
                                shown.stream().map(unit -> unit.getValue()[1]).toList())));
    }

    /** 0–19 %, 20–39 %, … and a column of its own for those who are done. */
    private void drawSteps(Chart chart, List<HoursRow> rows) {
        int[] counts = new int[STEPS + 1];
        rows.forEach(row -> counts[row.behind() ? Math.min(row.percent() / STEP_PERCENT, STEPS - 1) : STEPS]++);
        List<String> names = IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> step == STEPS
                        ? getTranslation("training.hours.met")
                        : step * STEP_PERCENT + "–" + ((step + 1) * STEP_PERCENT - 1) + "%")
                .toList();
        chart.drawColumns(
                names,
                List.of(new Chart.Series(
                        getTranslation("training.hours.people"),
                        IntStream.of(counts).boxed().toList())));
    }
}
