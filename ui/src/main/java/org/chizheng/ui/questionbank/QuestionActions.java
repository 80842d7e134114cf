package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Moved;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.Reviewing;
import org.chizheng.questionbank.Writing;
import org.chizheng.ui.parts.Asking;
import org.jspecify.annotations.Nullable;

/** The buttons for what a curator may do with one question. */
class QuestionActions {

    private final Component where;
    private final Writing writing;
    private final Reviewing reviewing;
    private final QuestionSteps steps;
    private final Curator curator;
    private final Consumer<@Nullable QuestionId> changed;

    QuestionActions(Component where, QuestionSteps steps, Curator curator, Consumer<@Nullable QuestionId> changed) {
        this.where = where;
        this.writing = steps.writing();
        this.reviewing = steps.reviewing();
        this.steps = steps;
        this.curator = curator;
        this.changed = changed;
    }

    /** A button that leads to another screen. */
    static Button link(Component where, String key, VaadinIcon icon, Class<? extends Component> screen) {
        return new Button(
                where.getTranslation(key),
                icon.create(),
                click -> UI.getCurrent().navigate(screen));
    }

    Component[] of(Question question) {
        List<Component> buttons = new ArrayList<>();
        if (curator.keeps(question.organisationPath())) {
            if (Curators.writes(curator)) {
                addWriting(question, buttons);
            }
            if (Curators.reviews(curator)) {
                addReviewing(question, buttons);
            }
        }
        return buttons.toArray(Component[]::new);
    }

    private void addWriting(Question question, List<Component> buttons) {
        List<QuestionId> id = List.of(question.id());
        if (question.state() == QuestionState.DRAFT) {
            Button submit = button(
                    "questionbank.submit",
                    click -> take(question, "questionbank.submitted", writing.submit(curator, id)));
            submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(submit);
        }
        if (question.state() == QuestionState.IN_REVIEW) {
            buttons.add(button(
                    "questionbank.withdraw",
                    click -> take(question, "questionbank.withdrawn", writing.withdraw(curator, id))));
        }
        if (question.state() != QuestionState.RETIRED) {
            buttons.add(button(
                    "questionbank.edit",
                    click -> UI.getCurrent()
                            .navigate(QuestionEditorView.class, question.id().value())));
            buttons.add(button(
                    "questionbank.enemies",
                    click -> new EnemiesDialog(steps.enemies(), steps.searching(), curator, question).open()));
        }
    }

    private void addReviewing(Question question, List<Component> buttons) {
        List<QuestionId> id = List.of(question.id());
        if (question.state() == QuestionState.APPROVED) {
            buttons.add(withReason(
                    "questionbank.suspend",
                    question,
                    "questionbank.suspended",
                    words -> reviewing.suspend(curator, id, words)));
        }
        if (question.state() == QuestionState.SUSPENDED) {
            buttons.add(button(
                    "questionbank.resume",
                    click -> take(question, "questionbank.resumed", reviewing.resume(curator, id))));
        }
        if (question.state() != QuestionState.RETIRED) {
            buttons.add(withReason(
                    "questionbank.retire",
                    question,
                    "questionbank.retired",
                    words -> reviewing.retire(curator, id, words)));
        }
    }

    private Button button(String key, Consumer<Button> clicked) {
        Button button = new Button(where.getTranslation(key));
        button.addClickListener(click -> clicked.accept(button));
        return button;
    }

    private Button withReason(String key, Question question, String done, Function<String, Moved> step) {
        return button(
                key,
                click -> Asking.reason(
                        where.getTranslation(key + ".heading"),
                        where.getTranslation("questionbank.reason"),
                        where.getTranslation(key),
                        words -> take(question, done, step.apply(words))));
    }

    private void take(Question question, String done, Moved moved) {
        Steps.tell(where, done, moved);
        changed.accept(question.id());
    }
}
