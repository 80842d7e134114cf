package org.chizheng.ui.gate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.chizheng.gate.Answer;
import org.chizheng.gate.Asker;
import org.chizheng.gate.DecisionSummary;
import org.chizheng.gate.Gate;
import org.chizheng.gate.GateDecisions;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisations;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.shell.MainLayout;

/** A person asks the gate by hand; the question is decided and kept like any other, but nobody comes on record. */
@Route(value = "gate", layout = MainLayout.class)
@Menu(title = "gate.trial.menu", order = 430, icon = "vaadin:question-circle-o")
@RolesAllowed({"SUPERVISOR", "COORDINATOR"})
@StyleSheet("context://styles/gate.css")
public class GateTrialView extends Screen {

    private final transient Gate gate;
    private final transient GateDecisions decisions;
    private final transient Caller caller;
    private final ActForm form;
    private final Panel result = new Panel(getTranslation("gate.trial.result"));
    private final Div answer = new Div();

    /** Draws the form for the signed-in caller. */
    public GateTrialView(
            Gate gate, GateDecisions decisions, Organisations organisations, CurrentCaller caller, Clock clock) {
        super("gate.trial");
        this.gate = gate;
        this.decisions = decisions;
        this.caller = caller.get();
        form = new ActForm(organisations.visibleTo(this.caller), clock);
        Button ask = new Button(getTranslation("gate.trial.ask"), VaadinIcon.GAVEL.create(), click -> ask());
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ask.addThemeName("primary");
        ask.addClassName("gate-ask");
        ask.getElement().setAttribute("data-testid", "gate-ask");
        result.add(answer);
        result.setVisible(false);
        result.getElement().setAttribute("role", "status");
        answer.addClassName("gate-answer");
        add(new Panel(getTranslation("gate.trial.act"), form, ask), result);
    }

    private void ask() {
        form.act()
                .ifPresentOrElse(
                        act -> show(gate.decide(
                                Asker.deciding(caller), UUID.randomUUID().toString(), act)),
                        () -> Notices.refused(getTranslation("gate.trial.incomplete")));
    }

    private void show(Answer given) {
        answer.removeAll();
        answer.add(OutcomeBadge.of(this, given.outcome()));
        switch (given) {
            case Answer.Decision decision -> show(decision);
            case Answer.Unavailable unavailable -> answer.add(new ReasonList(unavailable.findings(), List.of()));
        }
        result.setVisible(true);
        result.scrollIntoView();
    }

    private void show(Answer.Decision decision) {
        decisions.find(caller, decision.id()).ifPresent(detail -> {
            DecisionSummary summary = detail.summary();
            answer.add(new ReasonList(summary.findings(), summary.actors()));
        });
        answer.add(new RouterLink(
                getTranslation("gate.trial.open", decision.receipt().number()),
                DecisionView.class,
                decision.id().value()));
    }
}
