package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.Reviewing;
import org.chizheng.questionbank.search.Resembling;
import org.chizheng.questionbank.statutes.Citations;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.shell.MainLayout;

/** What waits for a reviewer, longest waiting first; own questions are shown, but somebody else has to judge them. */
@Route(value = "question-review", layout = MainLayout.class)
@Menu(title = "questionbank.review.menu", order = 220, icon = "vaadin:check-square-o")
@RolesAllowed("REVIEWER")
@StyleSheet("context://styles/questionbank.css")
@StyleSheet("context://styles/statutes.css")
@StyleSheet("context://styles/banksearch.css")
public class QuestionReviewView extends Screen {

    private static final int SHOWN = 500;

    private final transient QuestionBank bank;
    private final transient Reviewing reviewing;
    private final transient Curator curator;
    private final Grid<Question> list = new Grid<>();
    private final Span count = new Span();
    private final Button approve = new Button();
    private final QuestionPanel panel;
    private final EmptyState empty;
    private final Div work;
    private final Checkbox all = new Checkbox();
    private Set<QuestionId> own = Set.of();
    private List<Question> judgeable = List.of();

    /** Draws the work list of the signed-in reviewer. */
    public QuestionReviewView(
            QuestionBank bank, Reviewing reviewing, Citations citations, Resembling resembling, CurrentCaller caller) {
        super("questionbank.review");
        this.bank = bank;
        this.reviewing = reviewing;
        this.curator = Curators.of(caller.get());
        this.panel = new QuestionPanel(bank, citations, resembling, curator, "questionbank.review.choose");
        this.empty = new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                getTranslation("questionbank.review.none"),
                getTranslation("questionbank.review.none.hint"));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        approve.getElement().setAttribute("data-testid", "approve-selected");
        approve.addClickListener(click -> approve(list.getSelectedItems()));
        count.addClassName("bank-count");
        count.getElement().setAttribute("role", "status");
        configureList();
        Div bar = new Div(count, approve);
        bar.addClassName("bank-bar");
        Div results = new Div(bar, list);
        results.addClassName("bank-results");
        work = new Div(results, panel);
        work.addClassName("bank");
        add(work, empty);
        refresh();
    }

    private void configureList() {
        list.addClassName("bank-list");
        list.addClassName("has-head");
        list.addColumn(new ComponentRenderer<>(this::row)).setHeader(all).setFlexGrow(1);
        // a grid hides its own box for all once some items cannot be selected
        all.setLabel(getTranslation("questionbank.review.all"));
        all.getElement().setAttribute("data-testid", "select-all");
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                list.asMultiSelect().setValue(change.getValue() ? Set.copyOf(judgeable) : Set.of());
            }
        });
        list.setSelectionMode(Grid.SelectionMode.MULTI);
        list.setItemSelectableProvider(question -> !own.contains(question.id()));
        list.addSelectionListener(change -> offerApproval());
        list.addItemClickListener(click -> open(click.getItem()));
        // with the arrow keys too; ticking a box opens nothing
        list.addCellFocusListener(focus -> {
            if (focus.getColumn().isPresent()) {
                focus.getItem().ifPresent(this::open);
            }
        });
    }

    private Component row(Question question) {
        Div stem = new Div(new Span(BankRow.beginning(question)));
        stem.addClassName("bank-stem");
        Div line = QuestionBadges.line(this, question);
        if (own.contains(question.id())) {
            line.addComponentAsFirst(
                    new StatusBadge(getTranslation("questionbank.review.own"), StatusBadge.Tone.WARNING));
        }
        Div row = new Div(stem, line);
        row.addClassName("bank-row");
        return row;
    }

    private void refresh() {
        QuestionBank.Page waiting = bank.awaitingReview(curator, 0, SHOWN);
        List<QuestionId> ids = waiting.questions().stream().map(Question::id).toList();
        own = bank.writtenBy(curator, ids);
        list.deselectAll();
        list.setItems(waiting.questions());
        judgeable = waiting.questions().stream()
                .filter(question -> !own.contains(question.id()))
                .toList();
        long mine = waiting.questions().size() - judgeable.size();
        count.setText(
                waiting.total() > SHOWN
                        ? getTranslation("questionbank.review.count.part", waiting.total(), SHOWN, mine)
                        : getTranslation("questionbank.review.count", waiting.total(), mine));
        work.setVisible(waiting.total() > 0);
        empty.setVisible(waiting.total() == 0);
        panel.clear();
        offerApproval();
    }

    private void offerApproval() {
        int selected = list.getSelectedItems().size();
        all.setEnabled(!judgeable.isEmpty());
        all.setValue(selected > 0 && selected == judgeable.size());
        all.setIndeterminate(selected > 0 && selected < judgeable.size());
        approve.setEnabled(selected > 0);
        approve.setText(getTranslation("questionbank.review.approve.selected", selected));
    }

    private void open(Question question) {
        if (panel.shows(question.id())) {
            return;
        }
        if (own.contains(question.id())) {
            panel.show(question, new Span(getTranslation("questionbank.review.own.hint")));
            return;
        }
        Button yes = new Button(
                getTranslation("questionbank.review.approve"),
                VaadinIcon.CHECK.create(),
                click -> approve(List.of(question)));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button no = new Button(
                getTranslation("questionbank.review.reject"),
                VaadinIcon.ARROW_BACKWARD.create(),
                click -> reject(question));
        panel.show(question, yes, no);
    }

    private void approve(Collection<Question> chosen) {
        Map<QuestionId, QuestionVersionId> seen = chosen.stream()
                .collect(Collectors.toMap(
                        Question::id, question -> question.current().id()));
        Steps.tell(this, "questionbank.review.approved", reviewing.approve(curator, seen));
        refresh();
    }

    private void reject(Question question) {
        Asking.reason(
                getTranslation("questionbank.review.reject.heading"),
                getTranslation("questionbank.review.reject.words"),
                getTranslation("questionbank.review.reject"),
                words -> {
                    Steps.tell(
                            this,
                            "questionbank.review.rejected",
                            reviewing.reject(
                                    curator, question.id(), question.current().id(), words));
                    refresh();
                });
    }
}
