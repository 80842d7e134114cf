package org.chizheng.ui.officers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.ConfigurableFilterDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerChanges;
import org.chizheng.officers.OfficerFilter;
import org.chizheng.officers.OfficerOrder;
import org.chizheng.officers.OfficerSearch;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.Role;
import org.chizheng.officers.Staffing;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Filters;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.TableExport;
import org.chizheng.ui.shell.MainLayout;

/** The people of the caller's organisations: search, filter, open, export. */
@Route(value = "officers", layout = MainLayout.class)
@Menu(title = "officers.menu", order = 110, icon = "vaadin:users")
@RolesAllowed({"COORDINATOR", "ISSUER", "SUPERVISOR", "INVIGILATOR"})
public class OfficersView extends Screen {

    private static final int EXPORTED_AT_MOST = 100_000;

    private final transient OfficerSearch search;
    private final transient Caller caller;
    private final transient OfficerCards cards;
    private final Table<Officer> table = new Table<>();
    private final Span count = new Span();
    private final TextField text = Filters.search(getTranslation("officers.search"), this::refresh);
    private final ComboBox<Organisation> unit = new ComboBox<>();
    private final Select<EnforcementDomain> domain =
            choice(EnforcementDomain.values(), "terms.EnforcementDomain.", "officers.domain");
    private final Select<Staffing> staffing = choice(Staffing.values(), "terms.Staffing.", "officers.staffing");
    private final ConfigurableFilterDataProvider<Officer, Void, OfficerFilter> people;

    /** Draws the list for the signed-in caller. */
    public OfficersView(
            OfficerSearch search,
            OfficerChanges changes,
            Organisations organisations,
            OfficerDetails details,
            CurrentCaller current) {
        super("officers.list");
        this.search = search;
        this.caller = current.get();
        this.cards = new OfficerCards(details, caller, organisations.visibleTo(caller), this, this::refresh);
        this.people = new CallbackDataProvider<Officer, OfficerFilter>(this::page, this::size).withConfigurableFilter();
        addActions(export());
        if (caller.is(Role.COORDINATOR)) {
            addActions(
                    OfficerActions.conflictsLink(this, changes.conflicts(caller).size()),
                    OfficerActions.importLink(this));
        }
        configureFilters(organisations.visibleTo(caller));
        configureTable();
        count.addClassName("screen-count");
        add(new Filters(text, unit, domain, staffing, count), table);
        refresh();
    }

    private void configureFilters(List<Organisation> visible) {
        unit.setItems(visible);
        unit.setItemLabelGenerator(Organisation::name);
        unit.setPlaceholder(getTranslation("officers.unit"));
        unit.setAriaLabel(getTranslation("officers.unit"));
        unit.setClearButtonVisible(true);
        unit.addValueChangeListener(change -> refresh());
    }

    private <E extends Enum<E>> Select<E> choice(E[] values, String key, String label) {
        return Filters.choice(
                getTranslation(label),
                getTranslation("officers.any", getTranslation(label)),
                List.of(values),
                value -> getTranslation(key + value),
                this::refresh);
    }

    private void configureTable() {
        column(Officer::name, "officers.name", OfficerOrder.NAME);
        table.addColumn(Officer::maskedIdNumber)
                .setHeader(getTranslation("officers.id-number"))
                .setAutoWidth(true);
        column(Officer::organisationName, "officers.unit", OfficerOrder.ORGANISATION)
                .setFlexGrow(2);
        column(
                officer -> getTranslation("terms.EnforcementDomain." + officer.domain()),
                "officers.domain",
                OfficerOrder.DOMAIN);
        column(
                officer -> getTranslation("terms.Staffing." + officer.staffing()),
                "officers.staffing",
                OfficerOrder.STAFFING);
        table.addColumn(Officer::post)
                .setHeader(getTranslation("officers.post"))
                .setAutoWidth(true);
        table.addBadges(getTranslation("officers.state"), this::badge);
        table.asCards(this::asCard);
        table.setItems(people);
        table.addItemClickListener(click -> cards.open(click.getItem()));
        table.getElement().setAttribute("data-testid", "officers");
        table.getElement().setAttribute("aria-label", getTranslation("officers.list.title"));
        table.setEmptyStateText(getTranslation("officers.none"));
    }

    private Grid.Column<Officer> column(
            com.vaadin.flow.function.ValueProvider<Officer, ?> value, String header, OfficerOrder order) {
        return table.addColumn(value)
                .setHeader(getTranslation(header))
                .setSortable(true)
                .setSortProperty(order.name())
                .setAutoWidth(true);
    }

    private StatusBadge badge(Officer officer) {
        if (officer.auxiliary()) {
            return new StatusBadge(getTranslation("officers.state.auxiliary"), StatusBadge.Tone.WARNING);
        }
        return officer.onPost()
                ? new StatusBadge(getTranslation("officers.state.on-post"), StatusBadge.Tone.GOOD)
                : new StatusBadge(getTranslation("officers.state.off-post"), StatusBadge.Tone.NEUTRAL);
    }

    private Component asCard(Officer officer) {
        return new CardLine(
                        officer.name(),
                        officer.organisationName(),
                        getTranslation("terms.EnforcementDomain." + officer.domain()) + " · "
                                + officer.maskedIdNumber())
                .with(badge(officer));
    }

    private Component export() {
        List<String> headings = Stream.of("name", "id-number", "unit", "domain", "staffing", "post", "phone", "number")
                .map(column -> getTranslation("officers." + column))
                .toList();
        return TableExport.button(
                getTranslation("parts.export"),
                "officers",
                headings,
                () -> search.page(caller, filter(), OfficerOrder.ORGANISATION, false, 0, EXPORTED_AT_MOST).stream()
                        .map(this::line)
                        .toList());
    }

    private List<String> line(Officer officer) {
        return List.of(
                officer.name(),
                officer.maskedIdNumber(),
                officer.organisationName(),
                getTranslation("terms.EnforcementDomain." + officer.domain()),
                getTranslation("terms.Staffing." + officer.staffing()),
                officer.post() == null ? "" : officer.post(),
                officer.phone() == null ? "" : officer.phone(),
                String.valueOf(officer.id().value()));
    }

    private OfficerFilter filter() {
        Organisation chosen = unit.getValue();
        return new OfficerFilter(
                text.getValue(),
                chosen == null ? null : chosen.id(),
                domain.getValue(),
                staffing.getValue(),
                null,
                null);
    }

    private void refresh() {
        people.setFilter(filter());
        count.setText(getTranslation("officers.count", search.count(caller, filter())));
    }

    private Stream<Officer> page(Query<Officer, OfficerFilter> query) {
        QuerySortOrder sort =
                query.getSortOrders().isEmpty() ? null : query.getSortOrders().getFirst();
        OfficerOrder order = sort == null ? OfficerOrder.ORGANISATION : OfficerOrder.valueOf(sort.getSorted());
        boolean descending = sort != null && sort.getDirection() == SortDirection.DESCENDING;
        return search
                .page(
                        caller,
                        query.getFilter().orElse(OfficerFilter.ALL),
                        order,
                        descending,
                        query.getOffset(),
                        query.getLimit())
                .stream();
    }

    private int size(Query<Officer, OfficerFilter> query) {
        return Math.toIntExact(search.count(caller, query.getFilter().orElse(OfficerFilter.ALL)));
    }
}
