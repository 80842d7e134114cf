package org.chizheng.ui.gate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chizheng.gate.DecisionSummary.Actor;
import org.chizheng.gate.GateDecisions;
import org.chizheng.gate.TaintedDecision;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.Times;
import org.chizheng.ui.shell.MainLayout;

/** Allowances of the last year on which something learned later casts a doubt. */
@Route(value = "gate/tainted", layout = MainLayout.class)
@Menu(title = "gate.tainted.menu", order = 420, icon = "vaadin:exclamation-circle-o")
@RolesAllowed({"SUPERVISOR", "COORDINATOR"})
@StyleSheet("context://styles/gate.css")
public class TaintedView extends Screen {

    private static final Duration LAST_YEAR = Duration.ofDays(365);

    /** Draws the list for the signed-in caller. */
    public TaintedView(GateDecisions decisions, CurrentCaller caller, Clock clock) {
        super("gate.tainted");
        List<TaintedDecision> tainted =
                decisions.tainted(caller.get(), clock.instant().minus(LAST_YEAR));
        if (tainted.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    getTranslation("gate.tainted.none"),
                    getTranslation("gate.tainted.none.hint")));
        } else {
            add(table(tainted));
        }
    }

    private Table<TaintedDecision> table(List<TaintedDecision> tainted) {
        Table<TaintedDecision> table = new Table<>();
        table.addColumn(line -> Times.minute(line.decision().actTime()))
                .setHeader(getTranslation("gate.column.act-time"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addColumn(line -> line.decision().actNumber()).setHeader(getTranslation("gate.column.act"));
        table.addColumn(line -> line.decision().unitName()).setHeader(getTranslation("gate.column.unit"));
        table.addColumn(this::learned)
                .setHeader(getTranslation("gate.tainted.learned"))
                .setFlexGrow(2);
        table.asCards(line -> new CardLine(
                line.decision().actNumber(),
                line.decision().unitName(),
                learned(line),
                Times.minute(line.decision().actTime())));
        table.addItemClickListener(click -> UI.getCurrent()
                .navigate(DecisionView.class, click.getItem().decision().id().value()));
        table.setItems(tainted);
        return table;
    }

    private String learned(TaintedDecision line) {
        return line.learned().entrySet().stream()
                .map(entry -> {
                    Actor actor = line.decision().actors().get(entry.getKey());
                    String why = entry.getValue().stream()
                            .sorted()
                            .map(impediment -> getTranslation("terms.Impediment." + impediment))
                            .collect(Collectors.joining(getTranslation("terms.list.comma")));
                    return Optional.ofNullable(actor.name()).orElse(actor.reference()) + " " + why;
                })
                .collect(Collectors.joining(getTranslation("gate.reasons.separator")));
    }
}
