package org.chizheng.ui.statutes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.questionbank.ArticleNumber;
import org.chizheng.questionbank.CitedQuestions;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.LawName;
import org.chizheng.questionbank.search.ArticleHit;
import org.chizheng.questionbank.search.ArticleSearching;
import org.chizheng.questionbank.statutes.Statute;
import org.chizheng.questionbank.statutes.StatuteId;
import org.chizheng.questionbank.statutes.StatuteText;
import org.chizheng.questionbank.statutes.StatuteVersion;
import org.chizheng.questionbank.statutes.Statutes;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.Filters;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.questionbank.Curators;
import org.chizheng.ui.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** One law to read: its articles in one version, a way to each of them, and the questions that cite them. */
@Route(value = "statutes/:statute", layout = MainLayout.class)
@RolesAllowed({"AUTHOR", "REVIEWER", "COORDINATOR"})
@StyleSheet("context://styles/statutes.css")
public class StatuteView extends Screen implements BeforeEnterObserver {

    private static final int MOST_HITS = 50;

    private final transient Statutes statutes;
    private final transient ArticleSearching searching;
    private final transient CitedQuestions cited;
    private final transient Curator curator;
    private final Div actions = new Div();
    private final Select<StatuteVersion> versions = new Select<>();
    private final TextField words = Filters.search(getTranslation("statutes.search.within"), this::search);
    private final Div content = new Div();
    private transient @Nullable Statute statute;

    /** Draws an empty screen; the law comes with the address. */
    public StatuteView(Statutes statutes, ArticleSearching searching, CitedQuestions cited, CurrentCaller caller) {
        super("statutes.one");
        this.statutes = statutes;
        this.searching = searching;
        this.cited = cited;
        this.curator = Curators.of(caller.get());
        actions.addClassName("row-actions");
        addActions(actions);
        versions.setAriaLabel(getTranslation("statutes.version"));
        versions.addClassName("statute-version");
        versions.setItemLabelGenerator(version -> VersionBadge.days(this, version));
        versions.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(change.getValue(), Optional.empty());
            }
        });
        content.addClassName("statute-content");
        add(new Filters(words, versions), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = StatuteLinks.number(
                event.getRouteParameters().get(StatuteLinks.STATUTE).orElse(""));
        Statute found = statutes.find(curator, new StatuteId(id)).orElseThrow(NotFoundException::new);
        statute = found;
        setHeading(found.name());
        Map<String, List<String>> asked =
                event.getLocation().getQueryParameters().getParameters();
        long wanted = StatuteLinks.number(first(asked, StatuteLinks.VERSION));
        StatuteVersion version = found.versions().stream()
                .filter(one -> one.id().value() == wanted)
                .findFirst()
                .or(() -> found.inForce(statutes.today()))
                .orElse(found.versions().getFirst());
        versions.setItems(found.versions());
        versions.setValue(version);
        words.clear();
        show(version, ArticleNumber.parse(first(asked, StatuteLinks.ARTICLE)));
    }

    private static String first(Map<String, List<String>> asked, String name) {
        return asked.getOrDefault(name, List.of("")).getFirst();
    }

    private void show(StatuteVersion version, Optional<ArticleNumber> at) {
        Statute law = statute;
        if (law == null) {
            return;
        }
        actions.removeAll();
        actions.add(VersionBadge.of(this, law, version, statutes.today()));
        law.before(version)
                .ifPresent(before -> actions.add(
                        StatuteLinks.comparison(getTranslation("statutes.compare.before"), before, version)));
        actions.add(new RouterLink(getTranslation("statutes.back"), StatutesView.class));
        content.removeAll();
        StatuteText text = statutes.text(curator, version.id()).orElseThrow();
        LawName name = new LawName(law.name());
        ArticleList articles = new ArticleList(
                text.articles(),
                cited.counts(curator, name),
                number -> new CitingQuestions(
                                getTranslation("statutes.citing.of", law.name(), number.chinese()),
                                cited.citing(curator, name, number))
                        .open());
        Div page = new Div(preamble(text), articles);
        page.addClassName("statute-page");
        content.add(new ArticleIndex(text.articles(), articles::show), page);
        at.ifPresent(articles::show);
    }

    private static Component preamble(StatuteText text) {
        Div preamble = new Div();
        preamble.addClassName("statute-preamble");
        text.preamble().lines().forEach(line -> preamble.add(new Paragraph(line)));
        return preamble;
    }

    private void search() {
        StatuteVersion version = versions.getValue();
        if (words.getValue().isBlank()) {
            show(version, Optional.empty());
            return;
        }
        List<ArticleHit> hits = searching.within(curator, version.id(), words.getValue(), MOST_HITS);
        content.removeAll();
        Div list = new Div(new Paragraph(getTranslation("statutes.hits", hits.size())));
        list.addClassName("statute-list");
        hits.forEach(hit -> list.add(new HitCard(hit)));
        content.add(list);
    }
}
