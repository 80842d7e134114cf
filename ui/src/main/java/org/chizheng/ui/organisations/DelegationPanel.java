package org.chizheng.ui.organisations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chizheng.officers.Delegation;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Filters;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.TableExport;
import org.chizheng.ui.parts.Times;

/** What was handed down to one organisation: search, filter, export. */
class DelegationPanel extends Div {

    private final transient List<Delegation> delegations;
    private final LocalDate today;
    private final Table<Delegation> table = new Table<>();
    private final TextField text = Filters.search(getTranslation("organisations.delegation.search"), this::refresh);
    private final Select<DelegationPhase> phase = Filters.choice(
            getTranslation("organisations.delegation.state"),
            getTranslation("organisations.any", getTranslation("organisations.delegation.state")),
            List.of(DelegationPhase.values()),
            value -> getTranslation("organisations.DelegationPhase." + value),
            this::refresh);

    /**
     * Draws the panel.
     *
     * @param why whether the body needs delegations at all, in words, shown where there are none
     * @param tools what can be done about them
     */
    DelegationPanel(List<Delegation> delegations, LocalDate today, String why, Component... tools) {
        this.delegations = delegations;
        this.today = today;
        Panel panel = new Panel(getTranslation("organisations.delegations", delegations.size()));
        if (delegations.isEmpty()) {
            panel.add(new EmptyState(VaadinIcon.FILE_TREE, getTranslation("organisations.delegations.none"), why));
        } else {
            panel.withTools(TableExport.button(
                    getTranslation("parts.export"),
                    "delegations",
                    headings(),
                    () -> wanted().stream().map(this::line).toList()));
            configureTable();
            panel.add(new Filters(text, phase), table);
            refresh();
        }
        panel.withTools(tools);
        add(panel);
    }

    private void configureTable() {
        text(Delegation::powerItem, "item").setFlexGrow(1);
        text(Delegation::delegator, "delegator").setFlexGrow(1);
        text(Delegation::basis, "basis").setFlexGrow(2);
        text(Delegation::region, "region").setAutoWidth(true).setFlexGrow(0);
        text(one -> Times.day(one.from()), "from").setAutoWidth(true).setFlexGrow(0);
        text(this::last, "to").setAutoWidth(true).setFlexGrow(0);
        table.addBadges(
                        getTranslation("organisations.delegation.state"),
                        one -> DelegationPhase.of(one, today).badge(this))
                .setComparator(Comparator.comparing(one -> DelegationPhase.of(one, today)))
                .setFlexGrow(0);
        table.asCards(one -> new CardLine(
                        one.powerItem(), one.delegator(), one.basis(), Times.day(one.from()) + " – " + last(one))
                .with(DelegationPhase.of(one, today).badge(this)));
        table.setAllRowsVisible(delegations.size() <= 20);
        table.setEmptyStateText(getTranslation("organisations.delegations.none-found"));
        table.getElement().setAttribute("aria-label", getTranslation("organisations.delegations.label"));
        table.getElement().setAttribute("data-testid", "delegations");
    }

    private Table.Column<Delegation> text(ValueProvider<Delegation, String> value, String column) {
        return table.addColumn(value)
                .setHeader(getTranslation("organisations.delegation." + column))
                .setSortable(true);
    }

    private String last(Delegation delegation) {
        return delegation.to() == null ? getTranslation("organisations.delegation.open") : Times.day(delegation.to());
    }

    private List<String> headings() {
        return Stream.of("item", "delegator", "basis", "region", "from", "to", "state")
                .map(column -> getTranslation("organisations.delegation." + column))
                .toList();
    }

    private List<String> line(Delegation one) {
        return List.of(
                one.powerItem(),
                one.delegator(),
                one.basis(),
                one.region(),
                Times.day(one.from()),
                one.to() == null ? "" : Times.day(one.to()),
                getTranslation("organisations.DelegationPhase." + DelegationPhase.of(one, today)));
    }

    private List<Delegation> wanted() {
        String typed = text.getValue().strip().toLowerCase(Locale.ROOT);
        return delegations.stream()
                .filter(one -> Stream.of(one.powerItem(), one.delegator(), one.basis())
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(typed)))
                .filter(one -> phase.isEmpty() || DelegationPhase.of(one, today) == phase.getValue())
                .toList();
    }

    private void refresh() {
        table.setItems(wanted());
    }
}
