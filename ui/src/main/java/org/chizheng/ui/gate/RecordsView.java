package org.chizheng.ui.gate;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import org.chizheng.gate.GateDecisions;
import org.chizheng.gate.Outcome;
import org.chizheng.officers.Organisations;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.shell.MainLayout;

/** Whose actors came on record through the gate, the flagged ones among them. */
@Route(value = "gate/records", layout = MainLayout.class)
@Menu(title = "gate.records.menu", order = 410, icon = "vaadin:records")
@RolesAllowed({"SUPERVISOR", "COORDINATOR"})
@StyleSheet("context://styles/gate.css")
public class RecordsView extends DecisionsScreen {

    /** Draws the list for the signed-in caller. */
    public RecordsView(GateDecisions decisions, Organisations organisations, CurrentCaller caller, Clock clock) {
        super("gate.records", decisions, organisations, caller.get(), clock);
    }

    @Override
    Set<Outcome> outcomes() {
        return Set.of(Outcome.ALLOW, Outcome.WARN, Outcome.QUARANTINE);
    }

    @Override
    boolean recordedOnly() {
        return true;
    }
}
