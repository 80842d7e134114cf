package org.chizheng.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * A chart drawn in the browser. It takes options of Apache ECharts as maps and lists, adds the colours of the current
 * scheme, and reads its figures out to screen readers.
 */
@Tag("chz-chart")
@JavaScript("context://vendor/echarts/echarts.min.js")
@JavaScript("context://parts/chart.js")
public class Chart extends Component implements HasSize {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One row of bars or one line. */
    public record Series(String name, List<? extends Number> values) {}

    /**
     * An empty chart.
     *
     * @param label what it shows, for screen readers
     */
    public Chart(String label) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
    }

    /** Draws any ECharts option made of maps, lists, strings and numbers; no functions. */
    public void draw(Map<String, ?> option) {
        getElement().setAttribute("option", JSON.writeValueAsString(option));
    }

    /** Stacked bars, one a category, horizontal so that long Chinese names fit; the series go from good to bad. */
    public void drawStackedBars(List<String> categories, List<Series> series) {
        draw(Map.of(
                "palette", "standing",
                "tooltip", Map.of("trigger", "axis", "axisPointer", Map.of("type", "shadow")),
                "legend", Map.of("bottom", 0, "type", "scroll"),
                "grid", Map.of("left", 8, "right", 24, "top", 8, "bottom", 40, "containLabel", true),
                "xAxis", Map.of("type", "value", "minInterval", 1),
                "yAxis", Map.of("type", "category", "inverse", true, "data", categories),
                "series", bars(series, "total")));
    }

    /** Upright bars, for distributions. */
    public void drawColumns(List<String> categories, List<Series> series) {
        draw(Map.of(
                "tooltip", Map.of("trigger", "axis", "axisPointer", Map.of("type", "shadow")),
                "legend", Map.of("bottom", 0, "show", series.size() > 1),
                "grid",
                        Map.of(
                                "left",
                                8,
                                "right",
                                16,
                                "top",
                                16,
                                "bottom",
                                series.size() > 1 ? 40 : 8,
                                "containLabel",
                                true),
                "xAxis", Map.of("type", "category", "data", categories),
                "yAxis", Map.of("type", "value", "minInterval", 1),
                "series", bars(series, "")));
    }

    /**
     * A field of a heat map.
     *
     * @param label what stands in the field
     * @param words what it says when pointed at
     */
    public record Heat(int column, int row, String label, String words, int value) {}

    /** Fields that are the darker the more there is; those with nothing have a colour of their own. */
    public void drawHeat(List<String> columns, List<String> rows, List<Heat> fields) {
        int most = fields.stream().mapToInt(Heat::value).max().orElse(0);
        draw(Map.of(
                "palette", "heat",
                "tooltip", Map.of("formatter", "{b}"),
                "grid", Map.of("left", 4, "right", 4, "top", 4, "bottom", 4, "containLabel", true),
                "xAxis", axis(columns, false),
                "yAxis", axis(rows, true),
                "visualMap", Map.of("show", false, "min", 1, "max", Math.max(2, most)),
                "series",
                        List.of(Map.of(
                                "type",
                                "heatmap",
                                "data",
                                fields.stream().map(Chart::field).toList()))));
    }

    private static Map<String, Object> axis(List<String> names, boolean downwards) {
        return Map.of(
                "type",
                "category",
                "data",
                names,
                "inverse",
                downwards,
                "position",
                downwards ? "left" : "top",
                "axisTick",
                Map.of("show", false),
                "axisLine",
                Map.of("show", false));
    }

    private static Map<String, Object> field(Heat heat) {
        return Map.of(
                "value", List.of(heat.column(), heat.row(), heat.value()),
                "name", heat.words(),
                "bare", heat.value() == 0,
                "label", Map.of("show", true, "formatter", heat.label()));
    }

    /** Tells which datum of the first series was picked, by its place. */
    public void onPick(IntConsumer picked) {
        getElement()
                .addEventListener(
                        "chz-pick",
                        event -> picked.accept(
                                event.getEventData().get("event.detail.index").asInt()))
                .addEventData("event.detail.index");
    }

    private static List<Map<String, Object>> bars(List<Series> series, String stack) {
        List<Map<String, Object>> drawn = new ArrayList<>();
        for (Series one : series) {
            drawn.add(
                    Map.of("type", "bar", "name", one.name(), "stack", stack, "barMaxWidth", 28, "data", one.values()));
        }
        return drawn;
    }
}
