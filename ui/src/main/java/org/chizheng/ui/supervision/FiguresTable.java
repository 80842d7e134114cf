package org.chizheng.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.chizheng.supervision.Figures;
import org.chizheng.supervision.OrganisationFigures;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Table;

/** One line an organisation, with everything below it; indented by level. */
class FiguresTable extends Table<OrganisationFigures> {

    private static final int DEEPEST = 3;
    /** Each organisation is followed by those below it; paths hold ids, which grow as organisations join. */
    private static final Comparator<OrganisationFigures> DOWN_THE_TREE = Comparator.comparing(
            line -> Arrays.stream(line.organisation().path().value().split("/"))
                    .filter(id -> !id.isEmpty())
                    .mapToLong(Long::parseLong)
                    .toArray(),
            Arrays::compare);

    private static final Map<String, ToIntFunction<Figures>> FIGURES = new LinkedHashMap<>();

    static {
        FIGURES.put("officers", Figures::officers);
        FIGURES.put("certified", Figures::certified);
        FIGURES.put("coverage", Figures::coverage);
        FIGURES.put("expired", Figures::expired);
        FIGURES.put("held", Figures::held);
        FIGURES.put("never", Figures::never);
        FIGURES.put("ended", Figures::ended);
        FIGURES.put("behind", Figures::behind);
        FIGURES.put("refusals", Figures::refusals);
    }

    private final transient List<OrganisationFigures> lines;
    private final int top;

    FiguresTable(List<OrganisationFigures> lines) {
        this.lines = lines.stream().sorted(DOWN_THE_TREE).toList();
        top = lines.stream().mapToInt(StandingChart::depth).min().orElse(0);
        addColumn(new ComponentRenderer<>(this::unit))
                .setHeader(getTranslation("supervision.column.unit"))
                .setComparator(line -> line.organisation().name())
                .setWidth("15rem")
                .setFlexGrow(1);
        shown().forEach((name, figure) -> addColumn(line -> figure.applyAsInt(line.withBelow()))
                .setHeader(getTranslation("supervision.figure." + name))
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(line -> figure.applyAsInt(line.withBelow()))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0));
        asCards(this::card);
        setItems(this.lines);
    }

    /** As in the chart and the figures above it, who lost a certificate for good counts among those who have none. */
    private static Map<String, ToIntFunction<Figures>> shown() {
        Map<String, ToIntFunction<Figures>> shown = new LinkedHashMap<>(FIGURES);
        shown.remove("ended");
        shown.put("never", figures -> figures.never() + figures.ended());
        return shown;
    }

    List<String> exportHeadings() {
        List<String> headings = new ArrayList<>();
        headings.add(getTranslation("supervision.column.unit"));
        headings.add(getTranslation("supervision.column.code"));
        FIGURES.keySet().forEach(name -> headings.add(getTranslation("supervision.figure." + name)));
        return headings;
    }

    List<List<String>> exportRows() {
        return lines.stream().map(FiguresTable::row).toList();
    }

    private static List<String> row(OrganisationFigures line) {
        List<String> cells = new ArrayList<>();
        cells.add(line.organisation().name());
        cells.add(line.organisation().creditCode());
        FIGURES.values().forEach(figure -> cells.add(Integer.toString(figure.applyAsInt(line.withBelow()))));
        return cells;
    }

    private Component unit(OrganisationFigures line) {
        RouterLink name = new RouterLink(
                line.organisation().name(),
                OversightPeopleView.class,
                line.organisation().id().value());
        int depth = Math.min(DEEPEST, StandingChart.depth(line) - top);
        name.addClassNames("oversight-unit", "oversight-depth-" + depth);
        return name;
    }

    private Component card(OrganisationFigures line) {
        Figures figures = line.withBelow();
        return new CardLine(
                line.organisation().name(),
                getTranslation(
                        "supervision.card.certified", figures.certified(), figures.officers(), figures.coverage()),
                getTranslation(
                        "supervision.card.missing",
                        figures.expired(),
                        figures.held(),
                        figures.never() + figures.ended()),
                getTranslation("supervision.card.behind", figures.behind(), figures.refusals()));
    }
}
