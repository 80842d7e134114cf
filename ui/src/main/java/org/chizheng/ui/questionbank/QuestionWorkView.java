package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Freezing;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.WorkList;
import org.chizheng.questionbank.WorkList.Pile;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** An author's own questions that are not done yet: sent back, frozen by an amendment, begun, waiting for a judgement. */
@Route(value = "question-work", layout = MainLayout.class)
@Menu(title = "questionbank.work.menu", order = 215, icon = "vaadin:tasks")
@RolesAllowed("AUTHOR")
@StyleSheet("context://styles/questionbank.css")
@StyleSheet("context://styles/statutes.css")
@StyleSheet("context://styles/banksearch.css")
public class QuestionWorkView extends Screen {

    private static final int PART = 30;

    private final transient WorkList work;
    private final transient PanelCases cases;
    private final transient Curator curator;
    private final transient QuestionActions actions;
    private final Map<Pile, Tab> tabs = new EnumMap<>(Pile.class);
    private final Tabs row = new Tabs();
    private final Div list = new Div();
    private final QuestionPanel panel;
    private Pile pile = Pile.SENT_BACK;
    private int shown = PART;

    /** Draws the piles of the signed-in author, the first that is not empty on top. */
    public QuestionWorkView(
            WorkList work, Freezing freezing, PanelCases cases, QuestionSteps steps, CurrentCaller caller) {
        super("questionbank.work");
        this.work = work;
        this.cases = cases;
        this.curator = Curators.of(caller.get());
        this.panel = new QuestionPanel(cases, curator, "questionbank.work.choose", this::changed);
        this.actions = new QuestionActions(this, steps, curator, this::changed);
        addActions(QuestionActions.link(this, "questionbank.new", VaadinIcon.PLUS, QuestionEditorView.class));
        list.addClassName("work-list");
        configureTabs();
        Div results = new Div(row, list);
        results.addClassName("bank-results");
        Div beside = new Div(results, panel);
        beside.addClassName("bank");
        add(new WorkWays(work, freezing, curator, "question-work"), beside);
    }

    private void configureTabs() {
        Map<Pile, Long> counts = work.counts(curator);
        for (Pile one : Pile.values()) {
            Tab tab = new Tab();
            tab.getElement().setAttribute("data-testid", "pile-" + one);
            tabs.put(one, tab);
            row.add(tab);
            if (counts.getOrDefault(pile, 0L) == 0 && counts.getOrDefault(one, 0L) > 0) {
                pile = one;
            }
        }
        row.setSelectedTab(tabs.get(pile));
        row.addSelectedChangeListener(change -> tabs.forEach((one, tab) -> {
            if (tab.equals(change.getSelectedTab())) {
                pile = one;
                shown = PART;
                panel.clear();
                refresh();
            }
        }));
        refresh();
    }

    private void refresh() {
        Map<Pile, Long> counts = work.counts(curator);
        tabs.forEach(
                (one, tab) -> tab.setLabel(getTranslation("questionbank.work." + one, counts.getOrDefault(one, 0L))));
        WorkList.Page page = work.pile(curator, pile, 0, shown);
        List<QuestionId> ids =
                page.items().stream().map(item -> item.question().id()).toList();
        Map<QuestionId, Integer> comments = cases.commenting().counts(curator, ids);
        list.removeAll();
        page.items()
                .forEach(item -> list.add(new WorkCard(
                        pile, item, comments.getOrDefault(item.question().id(), 0), this::open)));
        if (page.items().isEmpty()) {
            list.add(nothing());
        }
        if (page.total() > page.items().size()) {
            list.add(new Button(getTranslation("questionbank.work.more"), click -> {
                shown += PART;
                refresh();
            }));
        }
    }

    private EmptyState nothing() {
        String key = "questionbank.work." + pile + ".none";
        return new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation(key), getTranslation(key + ".hint"));
    }

    private void open(Question question) {
        panel.show(question, actions.of(question));
    }

    private void changed(@Nullable QuestionId question) {
        refresh();
        if (question != null) {
            cases.bank().find(curator, question).ifPresentOrElse(this::open, panel::clear);
        }
    }
}
