package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Map;
import org.chizheng.questionbank.BulkStep;
import org.chizheng.questionbank.BulkStepping.Taken;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.BackgroundWork;
import org.chizheng.ui.parts.Notices;

/** What can be done with the questions that are ticked, or with all that are found. */
class BulkBar extends Div {

    /** Above this it takes long enough to be worth a progress bar. */
    private static final int AT_ONCE = 200;

    private final transient BulkCases cases;
    private final transient Curator curator;
    private final transient Choosing choosing;
    private final transient Runnable changed;
    private final Span chosen = new Span();
    private final Button all = new Button();
    private final Button none = new Button(getTranslation("questionbank.bulk.none"));
    private final Div steps = new Div();
    private transient Map<QuestionId, QuestionVersionId> everything = Map.of();
    private long found;

    /** The list that questions are chosen from. */
    interface Choosing {

        /** What is ticked, in the versions that are shown. */
        Map<QuestionId, QuestionVersionId> ticked();

        /** All that is found now, as far as the list goes. */
        Map<QuestionId, QuestionVersionId> everything();

        /** Ticks nothing. */
        void untick();

        /** Shows whether everything is chosen, whatever is ticked. */
        void mark(boolean everything);
    }

    BulkBar(BulkCases cases, Curator curator, Choosing choosing, Runnable changed) {
        this.cases = cases;
        this.curator = curator;
        this.choosing = choosing;
        this.changed = changed;
        addClassName("bulk-bar");
        chosen.getElement().setAttribute("role", "status");
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        all.getElement().setAttribute("data-testid", "choose-all");
        all.addClickListener(click -> chooseEverything());
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        none.addClickListener(click -> chooseNothing());
        steps.addClassName("bulk-steps");
        steps.getElement().setAttribute("role", "group");
        steps.getElement().setAttribute("aria-label", getTranslation("questionbank.bulk"));
        Arrays.stream(BulkStep.values())
                .filter(step -> curator.duties().contains(step.duty()))
                .forEach(step -> steps.add(button(step)));
        add(chosen, all, none, steps);
        setVisible(steps.getComponentCount() > 0);
    }

    private Button button(BulkStep step) {
        Button button = new Button(name(step), click -> ask(step));
        button.getElement().setAttribute("data-testid", "bulk-" + step);
        return button;
    }

    private String name(BulkStep step) {
        return getTranslation("questionbank.BulkStep." + step);
    }

    /** Tells how many are found; what was chosen of an earlier search is chosen no more. */
    void found(long questions) {
        found = questions;
        leaveEverything();
        draw();
    }

    /** Tells that something was ticked or unticked. */
    void ticked() {
        if (!choosing.ticked().isEmpty()) {
            leaveEverything();
        }
        draw();
    }

    private void chooseEverything() {
        choosing.untick();
        everything = choosing.everything();
        choosing.mark(true);
        draw();
    }

    private void chooseNothing() {
        choosing.untick();
        leaveEverything();
        draw();
    }

    private void leaveEverything() {
        everything = Map.of();
        choosing.mark(false);
    }

    private Map<QuestionId, QuestionVersionId> chosen() {
        return everything.isEmpty() ? choosing.ticked() : everything;
    }

    private void draw() {
        int count = chosen().size();
        boolean whole = !everything.isEmpty();
        chosen.setText(count == 0 ? "" : getTranslation("questionbank.bulk.chosen", count));
        all.setText(getTranslation(
                found > BankQuery.MOST_LISTED ? "questionbank.bulk.most" : "questionbank.bulk.all",
                Math.min(found, BankQuery.MOST_LISTED)));
        all.setVisible(!whole && found > 0);
        none.setVisible(count > 0);
        steps.setVisible(count > 0);
    }

    private void ask(BulkStep step) {
        Map<QuestionId, QuestionVersionId> questions = chosen();
        String heading = getTranslation("questionbank.bulk.ask", name(step), questions.size());
        if (step.needsWords()) {
            Asking.reason(
                    heading, getTranslation("questionbank.reason"), name(step), words -> take(step, questions, words));
        } else {
            Asking.confirm(
                    heading, getTranslation("questionbank.bulk.hint"), name(step), () -> take(step, questions, ""));
        }
    }

    /** Takes a step with these questions and tells what came of it. */
    void take(BulkStep step, Map<QuestionId, QuestionVersionId> questions, String words) {
        if (questions.size() <= AT_ONCE) {
            finish(step, cases.stepping().take(curator, step, questions, words));
        } else {
            BackgroundWork.run(
                    getTranslation("questionbank.bulk.ask", name(step), questions.size()),
                    progress -> cases.stepping().take(curator, step, questions, words),
                    taken -> finish(step, taken));
        }
    }

    private void finish(BulkStep step, Taken taken) {
        choosing.untick();
        if (taken.moved().all()) {
            Notices.done(getTranslation(
                    "questionbank.bulk.all.done",
                    name(step),
                    taken.moved().moved().size()));
        } else {
            new BulkReport(cases.bank(), curator, step, taken.moved()).open();
        }
        changed.run();
    }
}
