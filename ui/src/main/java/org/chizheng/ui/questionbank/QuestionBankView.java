package org.chizheng.ui.questionbank;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.Writing;
import org.chizheng.questionbank.search.Facet;
import org.chizheng.questionbank.search.IndexStatus;
import org.chizheng.questionbank.search.SearchResult;
import org.chizheng.questionbank.search.SearchResult.Hit;
import org.chizheng.questionbank.search.Searching;
import org.chizheng.questionbank.statutes.Citations;
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

    private final transient Searching searching;
    private final transient QuestionBank bank;
    private final transient Writing writing;
    private final transient Curator curator;
    private final transient QuestionActions actions;
    private final FacetChips chips = new FacetChips(this::search);
    private final Span count = new Span();
    private final Grid<Hit> list = new Grid<>();
    private final EmptyState empty;
    private final Button submit = new Button();
    private final QuestionPanel panel;
    private final BankQuery query;

    /** Draws the bank for the signed-in curator. */
    public QuestionBankView(
            BankSearch search,
            QuestionBank bank,
            Writing writing,
            Citations citations,
            QuestionSteps steps,
            Exporting exporting,
            CurrentCaller caller) {
        super("questionbank.list");
        this.searching = search.searching();
        this.bank = bank;
        this.writing = writing;
        this.curator = Curators.of(caller.get());
        this.panel = new QuestionPanel(bank, citations, search.resembling(), curator, "questionbank.list.choose");
        this.actions = new QuestionActions(this, steps, curator, this::changed);
        SearchBar bar = new SearchBar(search, curator, chips, this::search);
        this.query = new BankQuery(searching, curator, bar::words, chips::chosen, bar::order);
        this.empty = new EmptyState(
                VaadinIcon.SEARCH, getTranslation("questionbank.none"), getTranslation("questionbank.none.hint"));
        addActions(export(exporting));
        addCuratorsActions();
        configureList();
        count.addClassName("bank-count");
        count.getElement().setAttribute("role", "status");
        Div results = new Div(bar(), list, empty);
        results.addClassName("bank-results");
        Div beside = new Div(results, panel);
        beside.addClassName("bank");
        add(bar, chips, beside);
    }

    private void addCuratorsActions() {
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
        list.addColumn(new ComponentRenderer<>(BankRow::new)).setFlexGrow(1);
        list.setDataProvider(query);
        if (Curators.writes(curator)) {
            list.setSelectionMode(Grid.SelectionMode.MULTI);
            list.addSelectionListener(selection -> offerSubmission(drafts()));
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
        for (String state : asked.getOrDefault("state", List.of())) {
            if (Arrays.stream(QuestionState.values())
                    .anyMatch(known -> known.name().equals(state))) {
                chips.choose(Facet.STATE, state);
            }
        }
        search();
    }

    private void search() {
        SearchResult result = query.run();
        chips.show(result.facets());
        list.setVisible(!result.hits().isEmpty());
        empty.setVisible(result.hits().isEmpty());
        IndexStatus index = searching.status();
        String total = getTranslation("questionbank.count", result.total());
        count.setText(
                index.building()
                        ? total + " " + getTranslation("questionbank.building", index.done(), index.all())
                        : result.cut() ? total + " " + getTranslation("questionbank.cut") : total);
    }

    private List<QuestionId> drafts() {
        return list.getSelectedItems().stream()
                .map(Hit::question)
                .filter(question -> question.state() == QuestionState.DRAFT)
                .map(Question::id)
                .toList();
    }

    private void offerSubmission(List<QuestionId> drafts) {
        submit.setVisible(!drafts.isEmpty());
        submit.setText(getTranslation("questionbank.submit.selected", drafts.size()));
    }

    private void submitSelected() {
        Steps.tell(this, "questionbank.submitted", writing.submit(curator, drafts()));
        list.deselectAll();
        changed(null);
    }

    private void openOnce(Hit hit) {
        if (!panel.shows(hit.question().id())) {
            open(hit.question().id());
        }
    }

    private void open(QuestionId id) {
        bank.find(curator, id).ifPresentOrElse(question -> panel.show(question, actions.of(question)), panel::clear);
    }

    /** After a step: the index gets a moment, so that the list shows what was just done. */
    private void changed(@Nullable QuestionId question) {
        Fresh.await(searching, FRESH_MS);
        search();
        if (question != null) {
            open(question);
        }
    }
}
