package org.chizheng.ui.organisations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.Times;

/** Organisations as the tree that they form: each below the one above it, and further in. */
class OrganisationTable extends Table<Organisation> {

    private static final int DEEPEST_SHOWN = 4;

    /** Up to here a box that scrolls would be mostly empty. */
    private static final int SHORT = 12;

    private static final Comparator<Organisation> TREE_ORDER =
            Comparator.comparing(organisation -> ids(organisation.path()), Arrays::compare);

    private final LocalDate today;
    private int top;

    OrganisationTable(LocalDate today, Consumer<Organisation> opened) {
        this.today = today;
        addComponentColumn(this::name)
                .setHeader(getTranslation("organisations.name"))
                .setComparator(Comparator.comparing(Organisation::name))
                .setFlexGrow(3)
                .setWidth("14rem");
        addColumn(one -> getTranslation("terms.OrganisationLevel." + one.level()))
                .setHeader(getTranslation("organisations.level"))
                .setComparator(Comparator.comparing(Organisation::level))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(one -> getTranslation("terms.OrganisationKind." + one.kind()))
                .setHeader(getTranslation("organisations.kind"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(Organisation::creditCode)
                .setHeader(getTranslation("organisations.credit-code"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(OrganisationTable::number)
                .setHeader(getTranslation("organisations.announcement-number"))
                .setSortable(true)
                .setFlexGrow(2);
        addColumn(OrganisationTable::day)
                .setHeader(getTranslation("organisations.announced-on"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addBadges(
                        getTranslation("organisations.announcement"),
                        one -> Announcement.of(one, today).badge(this))
                .setComparator(Comparator.comparing(one -> Announcement.of(one, today)))
                .setFlexGrow(0);
        asCards(this::card);
        addItemClickListener(click -> opened.accept(click.getItem()));
        addClassName("organisations-table");
        setEmptyStateText(getTranslation("organisations.none"));
        getElement().setAttribute("aria-label", getTranslation("organisations.list.title"));
        getElement().setAttribute("data-testid", "organisations");
    }

    void show(List<Organisation> organisations) {
        top = organisations.stream()
                .mapToInt(one -> ids(one.path()).length)
                .min()
                .orElse(0);
        setAllRowsVisible(organisations.size() <= SHORT);
        setItems(organisations.stream().sorted(TREE_ORDER).toList());
    }

    List<String> headings() {
        return Stream.of(
                        "name",
                        "level",
                        "kind",
                        "credit-code",
                        "region",
                        "announcement-number",
                        "announced-on",
                        "announcement")
                .map(column -> getTranslation("organisations." + column))
                .toList();
    }

    List<List<String>> lines(List<Organisation> organisations) {
        return organisations.stream().sorted(TREE_ORDER).map(this::line).toList();
    }

    private List<String> line(Organisation one) {
        return List.of(
                one.name(),
                getTranslation("terms.OrganisationLevel." + one.level()),
                getTranslation("terms.OrganisationKind." + one.kind()),
                one.creditCode(),
                one.region(),
                number(one),
                day(one),
                getTranslation("organisations.Announcement." + Announcement.of(one, today)));
    }

    private Component name(Organisation organisation) {
        Span name = new Span(organisation.name());
        name.addClassNames("organisation-name", "organisation-depth-" + depth(organisation));
        return name;
    }

    private int depth(Organisation organisation) {
        return Math.min(ids(organisation.path()).length - top, DEEPEST_SHOWN);
    }

    private Component card(Organisation one) {
        return new CardLine(
                        one.name(),
                        getTranslation("terms.OrganisationLevel." + one.level()) + " · "
                                + getTranslation("terms.OrganisationKind." + one.kind()),
                        one.creditCode(),
                        (number(one) + " " + day(one)).strip())
                .with(Announcement.of(one, today).badge(this));
    }

    private static String number(Organisation organisation) {
        return organisation.announcementNumber() == null ? "" : organisation.announcementNumber();
    }

    private static String day(Organisation organisation) {
        return organisation.announcedOn() == null ? "" : Times.day(organisation.announcedOn());
    }

    private static long[] ids(OrganisationPath path) {
        return Arrays.stream(path.value().split("/", -1))
                .filter(part -> !part.isEmpty())
                .mapToLong(Long::parseLong)
                .toArray();
    }
}
