package org.chizheng.ui.gate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.chizheng.gate.DecisionFilter;
import org.chizheng.gate.GateDecisions;
import org.chizheng.gate.Outcome;
import org.chizheng.gate.Reason;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.Organisations;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Filters;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.TableExport;
import org.jspecify.annotations.Nullable;

/** A filtered list of decisions with its export. */
abstract class DecisionsScreen extends Screen {

    private static final List<Integer> PERIODS = List.of(7, 30, 90, 365, 3_650);

    private final transient Clock clock;
    private final DecisionTable table;
    private final TextField text = Filters.search(getTranslation("gate.filter.text"), this::refresh);
    private final Select<Outcome> outcome = new Select<>();
    private final ComboBox<Reason> reason = new ComboBox<>();
    private final ComboBox<Organisation> unit = new ComboBox<>();
    private final Select<Integer> period = new Select<>();
    private final Span found = new Span();
    private final EmptyState empty =
            new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("gate.none"), getTranslation("gate.none.hint"));

    DecisionsScreen(String key, GateDecisions decisions, Organisations organisations, Caller caller, Clock clock) {
        super(key);
        this.clock = clock;
        table = new DecisionTable(decisions, caller);
        configureFilters(organisations.visibleTo(caller));
        addActions(TableExport.button(
                getTranslation("gate.export"), key.replace('.', '-'), table.exportHeadings(), table::exportRows));
        found.addClassName("gate-found");
        add(new Filters(text, outcome, reason, unit, period, found), table, empty);
        refresh();
    }

    /** The outcomes among which people choose; empty for all. */
    abstract Set<Outcome> outcomes();

    /** Whether only decisions are shown by which actors came on record. */
    abstract boolean recordedOnly();

    private void configureFilters(List<Organisation> organisations) {
        outcome.setItems(
                outcomes().isEmpty()
                        ? List.of(Outcome.values())
                        : outcomes().stream().sorted().toList());
        outcome.setItemLabelGenerator(
                item -> item == null ? getTranslation("gate.filter.outcome") : getTranslation("gate.Outcome." + item));
        outcome.setEmptySelectionAllowed(true);
        outcome.setEmptySelectionCaption(getTranslation("gate.filter.outcome"));
        outcome.setAriaLabel(getTranslation("gate.column.outcome"));
        outcome.addValueChangeListener(change -> refresh());
        reason.setItems(Reason.values());
        reason.setItemLabelGenerator(item -> getTranslation("reasons." + item));
        reason.setPlaceholder(getTranslation("gate.filter.reason"));
        reason.setAriaLabel(getTranslation("gate.filter.reason"));
        reason.setClearButtonVisible(true);
        reason.addValueChangeListener(change -> refresh());
        unit.setItems(organisations);
        unit.setItemLabelGenerator(Organisation::name);
        unit.setPlaceholder(getTranslation("gate.filter.unit"));
        unit.setAriaLabel(getTranslation("gate.filter.unit"));
        unit.setClearButtonVisible(true);
        unit.addValueChangeListener(change -> refresh());
        period.setItems(PERIODS);
        period.setItemLabelGenerator(days -> getTranslation("gate.filter.days." + days));
        period.setValue(30);
        period.setAriaLabel(getTranslation("gate.filter.period"));
        period.addValueChangeListener(change -> refresh());
    }

    private void refresh() {
        table.show(filter());
        int size = table.size();
        found.setText(getTranslation("gate.found", size));
        table.setVisible(size > 0);
        empty.setVisible(size == 0);
    }

    private DecisionFilter filter() {
        Outcome chosen = outcome.getValue();
        Organisation below = unit.getValue();
        Instant from = clock.instant().minus(Duration.ofDays(period.getValue()));
        return new DecisionFilter(
                chosen == null ? outcomes() : Set.of(chosen),
                reason.getValue(),
                below == null ? null : below.path(),
                blankToNull(text.getValue()),
                from,
                recordedOnly());
    }

    private static @Nullable String blankToNull(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
