package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chizheng.questionbank.BulkStep;
import org.chizheng.questionbank.Commenting;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.search.IndexStatus;
import org.chizheng.questionbank.search.SearchResult;
import org.chizheng.questionbank.search.SearchResult.Hit;
import org.chizheng.questionbank.search.Searching;
import org.chizheng.questionbank.transfer.Exporting;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** The bank: search as you type, filters with counts, and one question beside the list. */
@Route(value = "questions", layout = MainLayout.class)
@Menu(title = "questionbank.menu", order = 210, icon = "vaadin:book")
@RolesAllowed({"AUTHOR", "REVIEWER", "COORDINATOR"})
@StyleSheet("context://styles/questionbank.css")
@StyleSheet("context://styles/statutes.css")
@StyleSheet("context://styles/banksearch.css")
public class QuestionBankView extends Screen implements BeforeEnterObserver {

    private static final long FRESH_MS = 1500;

    private final transient BankSearch search;
    private final transient Searching searching;
    private final transient QuestionBank bank;
    private final transient Commenting commenting;
    private final transient Curator curator;
    private final transient QuestionActions actions;
    private final FacetChips chips = new FacetChips(this::search);
    private final Span count = new Span();
    private final Grid<Hit> list = new Grid<>();
    private final EmptyState empty;
    private final Button submit = new Button();
    private final QuestionPanel panel;
    private final BankQuery query;
    private final BulkBar bulk;
    private final UndoBar undo;
    private final transient Map<QuestionId, Integer> comments = new HashMap<>();

    /** Draws the bank for the signed-in curator. */
    public QuestionBankView(
            BankSearch search,
            PanelCases cases,
            QuestionSteps steps,
            BulkCases bulkCases,
            Exporting exporting,
            CurrentCaller caller) {
        super("questionbank.list");
        this.search = search;
        this.searching = search.searching();
        this.bank = cases.bank();
        this.commenting = cases.commenting();
        this.curator = Curators.of(caller.get());
        this.panel = new QuestionPanel(cases, curator, "questionbank.list.choose", this::changed);
        this.actions = new QuestionActions(this, steps, curator, this::changed);
        SearchBar bar = new SearchBar(search, curator, chips, this::search);
        this.query = new BankQuery(
                searching, curator, bar::words, chips::chosen, bar::used, bar::order, this::countComments);
        this.empty = new EmptyState(
                VaadinIcon.SEARCH, getTranslation("questionbank.none"), getTranslation("questionbank.none.hint"));
        this.bulk = new BulkBar(bulkCases, curator, new Ticks(), () -> changed(panel.shown()));
        this.undo = new UndoBar(bulkCases.undoing(), curator, () -> changed(panel.shown()));
        RowKeys keys = new RowKeys(this, list).on(Key.KEY_C, "questionbank.keys.comment", panel::comment);
        addActions(keys.help(), export(exporting));
        addCuratorsActions();
        configureList();
        count.addClassName("bank-count");
        count.getElement().setAttribute("role", "status");
        Div results = new Div(bar(), bulk, undo, list, empty);
        results.addClassName("bank-results");
        Div beside = new Div(results, panel);
        beside.addClassName("bank");
        add(bar, chips, beside);
    }

    private void addCuratorsActions() {
        addActions(QuestionActions.link(this, "questionbank.coverage", VaadinIcon.GRID_SMALL_O, CoverageView.class));
        if (Curators.reviews(curator)) {
            addActions(IndexRebuilding.button(this, searching));
        }
        if (Curators.reviews(curator) || Curators.writes(curator)) {
            addActions(QuestionActions.link(
                    this, "questionbank.duplicates", VaadinIcon.COPY_O, QuestionDuplicatesView.class));
        }
        if (Curators.writes(curator)) {
            addActions(
                    QuestionActions.link(this, "questionbank.import", VaadinIcon.UPLOAD, QuestionImportView.class),
                    QuestionActions.link(this, "questionbank.new", VaadinIcon.PLUS, QuestionEditorView.class));
        }
    }

    /** Exports what is ticked, or all that is found if nothing is. */
    private Button export(Exporting exporting) {
        Button export = new Button(getTranslation("questionbank.export"), VaadinIcon.DOWNLOAD_ALT.create(), click -> {
            List<QuestionId> ticked = list.getSelectedItems().stream()
                    .map(hit -> hit.question().id())
                    .toList();
            new ExportDialog(exporting, curator, ticked.isEmpty() ? query.all() : ExportDialog.Chosen.of(ticked))
                    .open();
        });
        export.getElement().setAttribute("data-testid", "export");
        return export;
    }

    private Div bar() {
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setVisible(false);
        submit.addClickListener(click -> submitSelected());
        Div bar = new Div(count, submit);
        bar.addClassName("bank-bar");
        return bar;
    }

    private void configureList() {
        list.addClassName("bank-list");
        list.getElement().setAttribute("aria-label", getTranslation("questionbank.list.title"));
        list.addColumn(new ComponentRenderer<>(hit ->
                        new BankRow(hit, comments.getOrDefault(hit.question().id(), 0), search.now())))
                .setFlexGrow(1);
        list.setDataProvider(query);
        if (Curators.writes(curator) || Curators.reviews(curator)) {
            list.setSelectionMode(Grid.SelectionMode.MULTI);
            list.addSelectionListener(selection -> {
                bulk.ticked();
                offerSubmission(drafts());
            });
        } else {
            list.setSelectionMode(Grid.SelectionMode.NONE);
        }
        list.addItemClickListener(click -> openOnce(click.getItem()));
        // with the arrow keys too; ticking a box opens nothing
        list.addCellFocusListener(focus -> {
            if (focus.getColumn().isPresent()) {
                focus.getItem().ifPresent(this::openOnce);
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> asked =
                event.getLocation().getQueryParameters().getParameters();
        BankLinks.choose(asked, chips);
        search();
    }

    private void search() {
        comments.clear();
        SearchResult result = query.run();
        chips.show(result.facets());
        list.setVisible(!result.hits().isEmpty());
        empty.setVisible(result.hits().isEmpty());
        bulk.found(result.total());
        IndexStatus index = searching.status();
        String total = getTranslation("questionbank.count", result.total());
        count.setText(
                index.building()
                        ? total + " " + getTranslation("questionbank.building", index.done(), index.all())
                        : result.cut() ? total + " " + getTranslation("questionbank.cut") : total);
    }

    private Map<QuestionId, QuestionVersionId> drafts() {
        return versions(list.getSelectedItems().stream()
                .map(Hit::question)
                .filter(question -> question.state() == QuestionState.DRAFT));
    }

    private static Map<QuestionId, QuestionVersionId> versions(Stream<Question> questions) {
        return questions.collect(
                Collectors.toMap(Question::id, question -> question.current().id()));
    }

    private void offerSubmission(Map<QuestionId, QuestionVersionId> drafts) {
        submit.setVisible(Curators.writes(curator) && !drafts.isEmpty());
        submit.setText(getTranslation("questionbank.submit.selected", drafts.size()));
    }

    private void submitSelected() {
        bulk.take(BulkStep.SUBMIT, drafts(), "");
    }

    /** What is ticked in the list. */
    private final class Ticks implements BulkBar.Choosing {

        @Override
        public Map<QuestionId, QuestionVersionId> ticked() {
            return versions(list.getSelectedItems().stream().map(Hit::question));
        }

        @Override
        public Map<QuestionId, QuestionVersionId> everything() {
            return query.everything();
        }

        @Override
        public void untick() {
            list.deselectAll();
        }

        @Override
        public void mark(boolean everything) {
            list.setClassName("is-everything", everything);
        }
    }

    /** For a part of the list at once; several parts may be asked for before one of them is drawn. */
    private void countComments(List<Hit> part) {
        comments.putAll(commenting.counts(
                curator, part.stream().map(hit -> hit.question().id()).toList()));
    }

    private void openOnce(Hit hit) {
        if (!panel.shows(hit.question().id())) {
            open(hit.question().id());
        }
    }

    private void open(QuestionId id) {
        bank.find(curator, id).ifPresentOrElse(this::show, panel::clear);
    }

    private void show(Question question) {
        panel.show(question, search.usage(question.id()), search.now(), actions.of(question));
    }

    /** After a step: the index gets a moment, so that the list shows what was just done. */
    private void changed(@Nullable QuestionId question) {
        Fresh.await(searching, FRESH_MS);
        search();
        undo.refresh();
        if (question != null) {
            open(question);
        }
    }
}
