package org.chizheng.ui.gate;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import org.chizheng.gate.DecisionFilter;
import org.chizheng.gate.GateDecisions;
import org.chizheng.gate.Outcome;
import org.chizheng.officers.Organisations;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.shell.MainLayout;

/** What the gate refused or flagged. */
@Route(value = "gate/refusals", layout = MainLayout.class)
@Menu(title = "gate.refusals.menu", order = 400, icon = "vaadin:ban")
@RolesAllowed({"SUPERVISOR", "COORDINATOR"})
@StyleSheet("context://styles/gate.css")
public class RefusalsView extends DecisionsScreen {

    /** Draws the list for the signed-in caller. */
    public RefusalsView(GateDecisions decisions, Organisations organisations, CurrentCaller caller, Clock clock) {
        super("gate.refusals", decisions, organisations, caller.get(), clock);
    }

    @Override
    Set<Outcome> outcomes() {
        return DecisionFilter.REFUSALS;
    }

    @Override
    boolean recordedOnly() {
        return false;
    }
}
