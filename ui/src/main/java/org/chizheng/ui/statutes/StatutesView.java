package org.chizheng.ui.statutes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.search.ArticleHit;
import org.chizheng.questionbank.search.ArticleSearching;
import org.chizheng.questionbank.statutes.Statute;
import org.chizheng.questionbank.statutes.StatuteVersion;
import org.chizheng.questionbank.statutes.Statutes;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Filters;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.questionbank.Curators;
import org.chizheng.ui.shell.MainLayout;

/** All laws with their versions; while something is typed, the articles that match. */
@Route(value = "statutes", layout = MainLayout.class)
@Menu(title = "statutes.menu", order = 230, icon = "vaadin:institution")
@RolesAllowed({"AUTHOR", "REVIEWER", "COORDINATOR"})
@StyleSheet("context://styles/statutes.css")
public class StatutesView extends Screen {

    private static final int MOST_HITS = 50;

    private final transient Statutes statutes;
    private final transient ArticleSearching searching;
    private final transient Curator curator;
    private final TextField words = Filters.search(getTranslation("statutes.search"), this::search);
    private final Span count = new Span();
    private final Div results = new Div();

    /** Draws the register for the signed-in curator. */
    public StatutesView(Statutes statutes, ArticleSearching searching, CurrentCaller caller) {
        super("statutes.list");
        this.statutes = statutes;
        this.searching = searching;
        this.curator = Curators.of(caller.get());
        if (Curators.writes(curator)) {
            addActions(importButton());
        }
        count.addClassName("screen-count");
        count.getElement().setAttribute("role", "status");
        results.addClassName("statute-list");
        add(new Filters(words), count, results);
        search();
    }

    private Button importButton() {
        Button button = new Button(
                getTranslation("statutes.import"),
                VaadinIcon.UPLOAD.create(),
                click -> getUI().ifPresent(ui -> ui.navigate(StatuteImportView.class)));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void search() {
        results.removeAll();
        if (words.getValue().isBlank()) {
            showLaws();
        } else {
            showHits(searching.search(curator, words.getValue(), MOST_HITS));
        }
    }

    private void showLaws() {
        List<Statute> all = statutes.all(curator);
        count.setText(getTranslation("statutes.count", all.size()));
        if (all.isEmpty()) {
            results.add(new EmptyState(
                    VaadinIcon.INSTITUTION,
                    getTranslation("statutes.none"),
                    getTranslation("statutes.none.hint"),
                    Curators.writes(curator) ? new Component[] {importButton()} : new Component[0]));
        }
        all.forEach(statute -> results.add(card(statute)));
    }

    private Component card(Statute statute) {
        StatuteVersion shown =
                statute.inForce(statutes.today()).orElse(statute.versions().getFirst());
        UnorderedList versions = new UnorderedList();
        versions.addClassName("statute-versions");
        for (StatuteVersion version : statute.versions()) {
            ListItem item = new ListItem(
                    VersionBadge.of(this, statute, version, statutes.today()),
                    StatuteLinks.reader(VersionBadge.days(this, version), version, null),
                    new Span(getTranslation("statutes.articles", version.articles())));
            statute.before(version)
                    .ifPresent(before -> item.add(
                            StatuteLinks.comparison(getTranslation("statutes.compare.before"), before, version)));
            versions.add(item);
        }
        H2 name = new H2(StatuteLinks.reader(statute.name(), shown, null));
        Div card = new Div(name, versions);
        card.addClassNames("panel", "statute-card");
        return card;
    }

    private void showHits(List<ArticleHit> hits) {
        count.setText(getTranslation("statutes.hits", hits.size()));
        if (hits.isEmpty()) {
            results.add(new EmptyState(
                    VaadinIcon.SEARCH,
                    getTranslation("statutes.hits.none"),
                    getTranslation("statutes.hits.none.hint")));
        }
        hits.forEach(hit -> results.add(new HitCard(hit)));
    }
}
