package org.chizheng.ui.gate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.chizheng.gate.DecisionDetail;
import org.chizheng.gate.DecisionId;
import org.chizheng.gate.DecisionSummary;
import org.chizheng.gate.GateDecisions;
import org.chizheng.gate.Replay;
import org.chizheng.officers.Caller;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Times;
import org.chizheng.ui.shell.MainLayout;
import tools.jackson.databind.json.JsonMapper;

/** One decision: what was asked, all reasons in words, what proves it, and whether it would be made again. */
@Route(value = "gate/decisions", layout = MainLayout.class)
@RolesAllowed({"SUPERVISOR", "COORDINATOR"})
@StyleSheet("context://styles/gate.css")
public class DecisionView extends Screen implements HasUrlParameter<Long> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient GateDecisions decisions;
    private final transient Caller caller;
    private final Div content = new Div();

    /** Draws an empty screen; the decision comes with the address. */
    public DecisionView(GateDecisions decisions, CurrentCaller caller) {
        super("gate.decision");
        this.decisions = decisions;
        this.caller = caller.get();
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, Long number) {
        DecisionDetail detail = decisions.find(caller, new DecisionId(number)).orElseThrow(NotFoundException::new);
        setHeading(getTranslation("gate.decision.heading", detail.receipt().number()));
        Div panels = new Div(about(detail), reasons(detail), proof(detail));
        panels.addClassName("panels");
        content.removeAll();
        content.add(panels, facts(detail));
    }

    private Panel about(DecisionDetail detail) {
        DecisionSummary summary = detail.summary();
        Panel panel = new Panel(getTranslation("gate.decision.act"));
        panel.withTools(OutcomeBadge.of(this, summary.outcome()));
        panel.add(
                line("gate.column.act", summary.actNumber()),
                line("gate.column.type", getTranslation("gate.ActType." + summary.type())),
                line(
                        "gate.column.step",
                        summary.step() == null ? "—" : getTranslation("gate.ActStep." + summary.step())),
                line("gate.column.act-time", Times.minute(summary.actTime())),
                line("gate.column.unit", summary.unitName() + " " + summary.unitCode()),
                line("gate.column.region", summary.region()),
                line("gate.column.power-item", summary.powerItem()),
                line("gate.column.recorded", getTranslation("gate.recorded." + summary.recorded())));
        return panel;
    }

    private Panel reasons(DecisionDetail detail) {
        Panel panel = new Panel(getTranslation("gate.decision.reasons"));
        panel.add(new ReasonList(detail.summary().findings(), detail.summary().actors()));
        return panel;
    }

    private Panel proof(DecisionDetail detail) {
        Panel panel = new Panel(getTranslation("gate.decision.proof"));
        Button replay = new Button(
                getTranslation("gate.decision.replay"),
                VaadinIcon.ROTATE_LEFT.create(),
                click -> showReplay(panel, detail.summary().id()));
        replay.setDisableOnClick(true);
        panel.withTools(replay);
        panel.add(
                line("gate.column.decided", Times.minute(detail.receipt().decidedAt())),
                line("gate.column.asked-by", detail.summary().askedBy()),
                line("gate.column.request-id", detail.requestId()),
                line(
                        "gate.column.rules",
                        getTranslation(
                                "gate.decision.versions",
                                detail.ruleVersion(),
                                detail.profileVersion() == null
                                        ? "—"
                                        : detail.profileVersion().toString())),
                hash("gate.column.input-hash", detail.receipt().inputHash()),
                hash("gate.column.facts-hash", detail.factsHash()),
                hash("gate.column.previous-hash", detail.previousHash()),
                hash("gate.column.chain-hash", detail.receipt().chainHash()));
        return panel;
    }

    private void showReplay(Panel panel, DecisionId id) {
        Replay replay = decisions.replay(caller, id).orElseThrow(NotFoundException::new);
        StatusBadge badge = new StatusBadge(
                getTranslation(replay.holds() ? "gate.replay.holds" : "gate.replay.fails"),
                replay.holds() ? StatusBadge.Tone.GOOD : StatusBadge.Tone.BAD);
        Div result = new Div(
                badge,
                new Span(getTranslation("gate.replay.facts." + replay.factsIntact())),
                new Span(getTranslation("gate.replay.link." + replay.linkIntact())),
                new Span(getTranslation("gate.replay.same." + replay.sameJudgement())));
        result.addClassName("gate-replay");
        result.getElement().setAttribute("role", "status");
        panel.add(result);
    }

    private Component facts(DecisionDetail detail) {
        Pre text = new Pre(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(detail.facts())));
        text.addClassName("gate-facts");
        text.getElement().setAttribute("tabindex", "0");
        return new Details(getTranslation("gate.decision.facts"), text);
    }

    private Div line(String label, String value) {
        Span name = new Span(getTranslation(label));
        name.addClassName("gate-line-label");
        Div line = new Div(name, new Span(value));
        line.addClassName("gate-line");
        return line;
    }

    private Div hash(String label, String value) {
        Div line = line(label, value);
        line.addClassName("gate-hash");
        return line;
    }
}
