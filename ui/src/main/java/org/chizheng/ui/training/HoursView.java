package org.chizheng.ui.training;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chizheng.officers.Caller;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.security.CurrentCaller;
import org.chizheng.training.Bucket;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Filters;
import org.chizheng.ui.parts.KeyFigure;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.TableExport;
import org.chizheng.ui.shell.MainLayout;

/** The yearly hours of everybody in the caller's organisations, and who is behind. */
@Route(value = "hours", layout = MainLayout.class)
@Menu(title = "training.hours.menu", order = 140, icon = "vaadin:hourglass")
@RolesAllowed({"COORDINATOR", "SUPERVISOR"})
public class HoursView extends Screen {

    private static final int YEARS_BACK = 3;

    private final Caller caller;
    private final HoursOverview overview;
    private final Div figures = new Div();
    private final HoursChart chart = new HoursChart();
    private final Table<HoursRow> table = new Table<>();
    private final Div nobody = new Div();
    private final Select<Integer> year = new Select<>();
    private final Checkbox behindOnly = new Checkbox();
    private final TextField search;
    private List<HoursRow> rows = List.of();

    /** What the table shows; an export reads it from another thread. */
    private volatile List<HoursRow> shown = List.of();

    /** Draws the hours of the current year. */
    public HoursView(CurrentCaller current, HoursOverview overview, Clock clock) {
        super("training.hours");
        this.caller = current.get();
        this.overview = overview;
        this.search = Filters.search(getTranslation("training.hours.search"), this::filter);
        configureFilters(OfficialTime.today(clock).getYear());
        configureTable();
        addActions(export());
        add(
                figures,
                new Panel(getTranslation("training.hours.chart"), chart),
                new Filters(search, year, behindOnly),
                table,
                nobody);
        load();
    }

    private void configureFilters(int current) {
        year.setItems(
                Stream.iterate(current, before -> before - 1).limit(YEARS_BACK).toList());
        year.setValue(current);
        year.setItemLabelGenerator(one -> getTranslation("training.hours.year", String.valueOf(one)));
        year.setAriaLabel(getTranslation("training.hours.year.label"));
        year.getElement().setAttribute("data-testid", "hours-year");
        year.addValueChangeListener(change -> load());
        behindOnly.setLabel(getTranslation("training.hours.behind.only"));
        behindOnly.getElement().setAttribute("data-testid", "hours-behind");
        behindOnly.addValueChangeListener(change -> filter());
        search.getElement().setAttribute("data-testid", "hours-search");
    }

    private void configureTable() {
        table.addClassName("hours-table");
        table.getElement().setAttribute("data-testid", "hours-table");
        table.addColumn(row -> row.officer().name())
                .setHeader(getTranslation("training.person"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addColumn(row -> row.officer().organisationName())
                .setHeader(getTranslation("training.unit"))
                .setSortable(true);
        table.addColumn(HoursRow::domain)
                .setHeader(getTranslation("training.domain"))
                .setSortable(true);
        addBucket(Bucket.LEGAL, row -> row.balance().legalMinutes());
        addBucket(Bucket.PROFESSIONAL, row -> row.balance().professionalMinutes());
        table.addComponentColumn(row -> HoursRow.badge(row.balance()))
                .setHeader(getTranslation("training.state"))
                .setComparator(Comparator.comparing(HoursRow::behind))
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.asCards(row -> new CardLine(row.officer().name(), row.officer().organisationName())
                .with(
                        new HoursBar(row.balance(), Bucket.LEGAL),
                        new HoursBar(row.balance(), Bucket.PROFESSIONAL),
                        HoursRow.badge(row.balance())));
    }

    private void addBucket(Bucket bucket, com.vaadin.flow.function.ValueProvider<HoursRow, Integer> minutes) {
        table.addComponentColumn(row -> new HoursBar(row.balance(), bucket))
                .setHeader(getTranslation("terms.Bucket." + bucket))
                .setComparator(minutes);
    }

    private com.vaadin.flow.component.Component export() {
        List<String> headings = Stream.of(
                        "training.person",
                        "training.unit",
                        "training.domain",
                        "training.hours.legal",
                        "training.hours.legal.due",
                        "training.hours.professional",
                        "training.hours.professional.due",
                        "training.state")
                .map(key -> getTranslation(key))
                .toList();
        String met = getTranslation("training.hours.met");
        String behind = getTranslation("training.hours.behind");
        var button = TableExport.button(
                getTranslation("parts.export"),
                getTranslation("training.hours.file"),
                headings,
                () -> shown.stream().map(row -> row.cells(met, behind)).toList());
        button.getElement().setAttribute("data-testid", "hours-export");
        return button;
    }

    private void load() {
        rows = overview.of(caller, year.getValue(), domain -> getTranslation("terms.EnforcementDomain." + domain));
        long behind = rows.stream().filter(HoursRow::behind).count();
        figures.removeAll();
        figures.add(KeyFigure.row(
                figure("people", rows.size(), KeyFigure.Tone.NEUTRAL),
                figure("met", rows.size() - behind, KeyFigure.Tone.GOOD),
                figure("behind", behind, behind > 0 ? KeyFigure.Tone.WARNING : KeyFigure.Tone.GOOD)));
        chart.draw(rows);
        filter();
    }

    private KeyFigure figure(String key, long count, KeyFigure.Tone tone) {
        String hint =
                rows.isEmpty() ? null : getTranslation("training.hours.share", Math.round(count * 100f / rows.size()));
        KeyFigure figure = new KeyFigure(
                getTranslation("training.hours." + key),
                String.valueOf(count),
                tone,
                "people".equals(key) ? null : hint);
        figure.getElement().setAttribute("data-testid", "hours-figure-" + key);
        return figure;
    }

    private void filter() {
        String text = search.getValue().strip().toLowerCase(Locale.ROOT);
        shown = rows.stream()
                .filter(row -> !behindOnly.getValue() || row.behind())
                .filter(row -> row.matches(text))
                .toList();
        table.setItems(shown);
        table.setVisible(!shown.isEmpty());
        nobody.removeAll();
        if (shown.isEmpty()) {
            String key = rows.isEmpty() ? "training.hours.nobody" : "training.hours.none";
            nobody.add(new EmptyState(VaadinIcon.USERS, getTranslation(key), getTranslation(key + ".hint")));
        }
    }
}
