package org.chizheng.ui.supervision;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.chizheng.supervision.Opinion;
import org.chizheng.supervision.OpinionOutcome;
import org.chizheng.supervision.OpinionState;
import org.chizheng.supervision.Opinions;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Times;

/** An opinion to read, with what the caller may do about it. */
class OpinionPaper extends Dialog {

    private final transient Runnable changed;

    OpinionPaper(Opinions opinions, Caller caller, Opinion opinion, Runnable changed) {
        this.changed = changed;
        setHeaderTitle(opinion.title());
        Div paper = new Div();
        paper.addClassName("opinion-form");
        section(paper, "supervision.column.unit", opinion.organisationName());
        section(paper, "supervision.opinions.findings", opinion.findings());
        section(paper, "supervision.opinions.demands", opinion.demands());
        section(paper, "supervision.opinions.basis", opinion.legalBasis());
        section(
                paper,
                "supervision.opinions.issued-by",
                getTranslation(
                        "supervision.opinions.two",
                        opinion.issuedBy(),
                        opinion.secondSupervisor(),
                        Times.minute(opinion.issuedAt())));
        section(paper, "supervision.opinions.deadline", Times.day(opinion.deadline()));
        steps(paper, opinion);
        add(paper);
        if (caller.is(Role.COORDINATOR) && opinion.state() == OpinionState.ISSUED) {
            action("answer", text -> opinions.answer(caller, opinion.id(), text));
        }
        if (caller.is(Role.SUPERVISOR) && opinion.state() == OpinionState.ANSWERED) {
            action("send-back", text -> opinions.sendBack(caller, opinion.id(), text));
            action("close", text -> opinions.close(caller, opinion.id(), text));
        }
        getFooter().add(new Button(getTranslation("parts.close"), click -> close()));
    }

    private void section(Div paper, String label, String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("opinion-text");
        paper.add(new H3(getTranslation(label)), words);
    }

    private void steps(Div paper, Opinion opinion) {
        if (opinion.steps().isEmpty()) {
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("steps-done");
        opinion.steps()
                .forEach(step -> list.add(new ListItem(getTranslation(
                        "supervision.opinions.step",
                        getTranslation("supervision.opinions.step." + step.action()),
                        step.by(),
                        Times.minute(step.at()),
                        step.text()))));
        paper.add(new H3(getTranslation("supervision.opinions.steps")), list);
    }

    private void action(String name, Function<String, OpinionOutcome> act) {
        String label = getTranslation("supervision.opinions." + name);
        getFooter()
                .add(new Button(
                        label,
                        click -> Asking.reason(
                                label,
                                getTranslation("supervision.opinions.words"),
                                label,
                                text -> show(act.apply(text)))));
    }

    private void show(OpinionOutcome outcome) {
        switch (outcome) {
            case OpinionOutcome.Done done -> {
                close();
                Notices.done(getTranslation("supervision.opinions.done"));
                changed.run();
            }
            case OpinionOutcome.Refused refused ->
                Notices.refused(getTranslation("supervision.OpinionRefusal." + refused.refusal()));
        }
    }
}
