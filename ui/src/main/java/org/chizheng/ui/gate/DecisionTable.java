package org.chizheng.ui.gate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.stream.Collectors;
import org.chizheng.gate.DecisionFilter;
import org.chizheng.gate.DecisionSummary;
import org.chizheng.gate.GateDecisions;
import org.chizheng.officers.Caller;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.Times;

/** Decisions of the gate, newest first, read page by page; a click opens one. */
class DecisionTable extends Table<DecisionSummary> {

    private static final int EXPORTED = 5_000;

    private final transient GateDecisions decisions;
    private final transient Caller caller;
    private transient DecisionFilter filter = DecisionFilter.all();

    DecisionTable(GateDecisions decisions, Caller caller) {
        this.decisions = decisions;
        this.caller = caller;
        addColumn(decision -> Times.minute(decision.decidedAt()))
                .setHeader(getTranslation("gate.column.decided"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(this::badge))
                .setHeader(getTranslation("gate.column.outcome"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(DecisionSummary::actNumber)
                .setHeader(getTranslation("gate.column.act"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(decision -> getTranslation("gate.ActType." + decision.type()))
                .setHeader(getTranslation("gate.column.type"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(this::unit).setAutoWidth(true).setFlexGrow(0).setHeader(getTranslation("gate.column.unit"));
        addColumn(this::people).setHeader(getTranslation("gate.column.people"));
        addColumn(this::reasons)
                .setHeader(getTranslation("gate.column.reasons"))
                .setFlexGrow(2);
        asCards(this::card);
        addThemeName("wrap-cell-content");
        getElement().setAttribute("data-testid", "decisions");
        addItemClickListener(click -> UI.getCurrent()
                .navigate(DecisionView.class, click.getItem().id().value()));
        setItems(
                query -> decisions.page(caller, filter, query.getOffset(), query.getLimit()).stream(),
                query -> decisions.count(caller, filter));
    }

    /** Shows other decisions. */
    void show(DecisionFilter other) {
        filter = other;
        getDataProvider().refreshAll();
    }

    int size() {
        return decisions.count(caller, filter);
    }

    List<String> exportHeadings() {
        return List.of(
                getTranslation("gate.column.number"),
                getTranslation("gate.column.decided"),
                getTranslation("gate.column.outcome"),
                getTranslation("gate.column.act"),
                getTranslation("gate.column.type"),
                getTranslation("gate.column.act-time"),
                getTranslation("gate.column.unit"),
                getTranslation("gate.column.power-item"),
                getTranslation("gate.column.people"),
                getTranslation("gate.column.reasons"));
    }

    List<List<String>> exportRows() {
        return decisions.page(caller, filter, 0, EXPORTED).stream()
                .map(decision -> List.of(
                        Long.toString(decision.id().value()),
                        Times.minute(decision.decidedAt()),
                        getTranslation("gate.Outcome." + decision.outcome()),
                        decision.actNumber(),
                        getTranslation("gate.ActType." + decision.type()),
                        Times.minute(decision.actTime()),
                        unit(decision),
                        decision.powerItem(),
                        people(decision),
                        reasons(decision)))
                .toList();
    }

    private Component badge(DecisionSummary decision) {
        return OutcomeBadge.of(this, decision.outcome());
    }

    private String unit(DecisionSummary decision) {
        return decision.unitName().isEmpty() ? decision.unitCode() : decision.unitName();
    }

    private String people(DecisionSummary decision) {
        return decision.actors().stream()
                .map(actor -> actor.name() == null ? actor.reference() : actor.name())
                .distinct()
                .collect(Collectors.joining(getTranslation("terms.list.comma")));
    }

    private String reasons(DecisionSummary decision) {
        return decision.findings().stream()
                .map(finding -> getTranslation("reasons." + finding.reason()))
                .distinct()
                .collect(Collectors.joining(getTranslation("gate.reasons.separator")));
    }

    private Component card(DecisionSummary decision) {
        return new CardLine(
                        decision.actNumber(),
                        unit(decision),
                        people(decision),
                        reasons(decision),
                        Times.minute(decision.decidedAt()))
                .with(badge(decision), new Span(getTranslation("gate.ActType." + decision.type())));
    }
}
