package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.search.DuplicateGroups;
import org.chizheng.questionbank.usage.Usage;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.BackgroundWork;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** The work list of near-duplicates: groups on the left, one question with all that can be done with it beside them. */
@Route(value = "questions/duplicates", layout = MainLayout.class)
@RolesAllowed({"AUTHOR", "REVIEWER"})
@StyleSheet("context://styles/questionbank.css")
@StyleSheet("context://styles/statutes.css")
@StyleSheet("context://styles/banksearch.css")
public class QuestionDuplicatesView extends Screen implements BeforeEnterObserver {

    private static final int SHOWN = 100;
    private static final long FRESH_MS = 1500;

    private final transient BankSearch search;
    private final transient QuestionBank bank;
    private final transient Curator curator;
    private final transient QuestionActions actions;
    private final Div groups = new Div();
    private final Span count = new Span();
    private final QuestionPanel panel;

    /** Draws an empty list. */
    public QuestionDuplicatesView(BankSearch search, PanelCases cases, QuestionSteps steps, CurrentCaller caller) {
        super("questionbank.duplicates");
        this.search = search;
        this.bank = cases.bank();
        this.curator = Curators.of(caller.get());
        this.panel = new QuestionPanel(cases, curator, "questionbank.duplicates.choose", this::changed);
        this.actions = new QuestionActions(this, steps, curator, this::changed);
        addActions(QuestionActions.link(this, "questionbank.back", VaadinIcon.ARROW_LEFT, QuestionBankView.class));
        count.addClassName("bank-count");
        count.getElement().setAttribute("role", "status");
        groups.addClassName("duplicate-groups");
        Div results = new Div(count, groups);
        results.addClassName("bank-results");
        Div beside = new Div(results, panel);
        beside.addClassName("bank");
        add(beside);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        look();
    }

    private void look() {
        BackgroundWork.run(
                getTranslation("questionbank.duplicates.looking"),
                progress -> search.resembling().duplicates(curator, SHOWN),
                this::show);
    }

    private void show(DuplicateGroups found) {
        groups.removeAll();
        count.setText(getTranslation("questionbank.duplicates.count", found.total()));
        int number = 0;
        for (List<Question> group : found.groups()) {
            groups.add(card(++number, group));
        }
        if (found.groups().isEmpty()) {
            groups.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    getTranslation("questionbank.duplicates.none"),
                    getTranslation("questionbank.duplicates.none.hint")));
        }
    }

    private Section card(int number, List<Question> group) {
        Section card = new Section(new H2(getTranslation("questionbank.duplicates.group", number, group.size())));
        card.addClassNames("panel", "duplicate-group");
        card.getElement().setAttribute("data-testid", "duplicate-group");
        Map<QuestionId, Usage> uses =
                search.usages().of(group.stream().map(Question::id).toList());
        for (Question question : group) {
            // a button, so that it is reached and pressed by keyboard
            Button stem = new Button(BankRow.beginning(question), click -> open(question.id()));
            stem.addClassName("duplicate-stem");
            card.add(new Div(
                    stem,
                    QuestionBadges.line(this, question, uses.getOrDefault(question.id(), Usage.NEVER), search.now())));
        }
        return card;
    }

    private void open(QuestionId id) {
        bank.find(curator, id).ifPresentOrElse(this::show, panel::clear);
    }

    private void show(Question question) {
        panel.show(question, search.usage(question.id()), search.now(), actions.of(question));
    }

    private void changed(@Nullable QuestionId question) {
        Fresh.await(search.searching(), FRESH_MS);
        look();
        if (question != null) {
            open(question);
        }
    }
}
