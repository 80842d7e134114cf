package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.questionbank.BulkStep;
import org.chizheng.questionbank.BulkStepping;
import org.chizheng.questionbank.Commenting;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Freezing;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.Reviewing;
import org.chizheng.questionbank.WorkList;
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
    private final transient Commenting commenting;
    private final transient BulkStepping stepping;
    private final transient Curator curator;
    private final Grid<Question> list = new Grid<>();
    private final Span count = new Span();
    private final Button approve = new Button();
    private final QuestionPanel panel;
    private final EmptyState empty;
    private final Div work;
    private final Checkbox all = new Checkbox();
    private Set<QuestionId> own = Set.of();
    private List<Question> waiting = List.of();
    private List<Question> judgeable = List.of();
    private Map<QuestionId, Integer> comments = Map.of();
    private final UndoBar undo;
    private final RowKeys keys;

    /** Draws the work list of the signed-in reviewer. */
    public QuestionReviewView(
            PanelCases cases,
            Reviewing reviewing,
            BulkCases bulk,
            WorkList workList,
            Freezing freezing,
            CurrentCaller caller) {
        super("questionbank.review");
        this.bank = cases.bank();
        this.commenting = cases.commenting();
        this.reviewing = reviewing;
        this.stepping = bulk.stepping();
        this.curator = Curators.of(caller.get());
        this.panel = new QuestionPanel(cases, curator, "questionbank.review.choose", changed -> refresh());
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
        undo = new UndoBar(bulk.undoing(), curator, this::refresh);
        keys = new RowKeys(this, list)
                .on(Key.KEY_A, "questionbank.keys.approve", () -> shown().ifPresent(one -> approve(List.of(one))))
                .on(Key.KEY_R, "questionbank.keys.reject", () -> shown().ifPresent(this::reject))
                .on(Key.KEY_C, "questionbank.keys.comment", panel::comment);
        addActions(keys.help());
        Div bar = new Div(count, approve);
        bar.addClassName("bank-bar");
        Div results = new Div(bar, list);
        results.addClassName("bank-results");
        work = new Div(results, panel);
        work.addClassName("bank");
        add(new WorkWays(workList, freezing, curator, "question-review"), undo, work, empty);
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
        int said = comments.getOrDefault(question.id(), 0);
        if (said > 0) {
            line.add(new Span(getTranslation("questionbank.comments", said)));
        }
        Div row = new Div(stem, line);
        row.addClassName("bank-row");
        return row;
    }

    private void refresh() {
        QuestionBank.Page page = bank.awaitingReview(curator, 0, SHOWN);
        waiting = page.questions();
        List<QuestionId> ids = waiting.stream().map(Question::id).toList();
        own = bank.writtenBy(curator, ids);
        comments = commenting.counts(curator, ids);
        list.deselectAll();
        list.setItems(waiting);
        judgeable = waiting.stream()
                .filter(question -> !own.contains(question.id()))
                .toList();
        long mine = waiting.size() - judgeable.size();
        count.setText(
                page.total() > SHOWN
                        ? getTranslation("questionbank.review.count.part", page.total(), SHOWN, mine)
                        : getTranslation("questionbank.review.count", page.total(), mine));
        work.setVisible(page.total() > 0);
        empty.setVisible(page.total() == 0);
        undo.refresh();
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

    /** The question in the panel, if the curator may judge it. */
    private Optional<Question> shown() {
        QuestionId id = panel.shown();
        return judgeable.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private void approve(Collection<Question> chosen) {
        Map<QuestionId, QuestionVersionId> seen = chosen.stream()
                .collect(Collectors.toMap(
                        Question::id, question -> question.current().id()));
        Steps.tell(
                this,
                "questionbank.review.approved",
                stepping.take(curator, BulkStep.APPROVE, seen, "").moved());
        next(chosen);
    }

    /** Whoever judged the question that was open goes on with the one that took its place. */
    private void next(Collection<Question> judged) {
        int at = waiting.indexOf(judged.iterator().next());
        boolean goesOn = judged.size() == 1 && panel.shown() != null;
        refresh();
        if (goesOn && !waiting.isEmpty()) {
            open(waiting.get(Math.clamp(at, 0, waiting.size() - 1)));
            keys.stay();
        }
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
                    next(List.of(question));
                });
    }
}
