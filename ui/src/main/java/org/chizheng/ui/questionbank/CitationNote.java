package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.QuestionVersion;
import org.chizheng.questionbank.Remark;
import org.chizheng.questionbank.statutes.Article;
import org.chizheng.questionbank.statutes.CitationStanding;
import org.chizheng.questionbank.statutes.CitationStanding.Amended;
import org.chizheng.questionbank.statutes.CitationStanding.Found;
import org.chizheng.questionbank.statutes.CitationStanding.Missing;
import org.chizheng.questionbank.statutes.CitationStanding.NotInForce;
import org.chizheng.questionbank.statutes.CitationStanding.Unregistered;
import org.chizheng.questionbank.statutes.CitationStanding.WholeLaw;
import org.chizheng.questionbank.statutes.Citations;
import org.chizheng.questionbank.statutes.StatuteVersion;
import org.jspecify.annotations.Nullable;

/**
 * What a question's citation resolves to: the article in force to read, or a warning. Nothing for a law that the
 * register does not hold.
 */
class CitationNote extends Div {

    private final transient Citations citations;
    private final transient Curator curator;

    CitationNote(Citations citations, Curator curator) {
        this.citations = citations;
        this.curator = curator;
        addClassName("citation-note");
        getElement().setAttribute("data-testid", "citation-note");
        setVisible(false);
    }

    /** When an author last vouched for a version: when it was written, or confirmed after an amendment. */
    static Instant lookedAt(QuestionVersion version, List<Remark> remarks) {
        return remarks.stream()
                .filter(remark -> remark.occasion() == Remark.Occasion.CONFIRMED)
                .filter(remark -> remark.version().equals(version.id()))
                .map(Remark::writtenAt)
                .reduce(version.writtenAt(), (one, other) -> one.isAfter(other) ? one : other);
    }

    /**
     * Shows a citation.
     *
     * @param since when an author last vouched for it, null for now
     */
    void show(@Nullable Citation citation, @Nullable Instant since) {
        removeAll();
        CitationStanding standing = citation == null ? new Unregistered() : citations.check(curator, citation, since);
        setClassName("is-warning", standing.warns());
        setVisible(!(standing instanceof Unregistered));
        switch (standing) {
            case Unregistered nothing -> {
                // nothing can be said
            }
            case WholeLaw(StatuteVersion version) -> add(link(version, "", "questionbank.cites.law"));
            case Found(StatuteVersion version, List<Article> articles) -> {
                add(link(version, articles.getFirst().number().arabic(), "questionbank.cites.found"));
                articles.forEach(article -> add(text(article)));
            }
            case Missing(StatuteVersion version, String article) -> {
                warn(getTranslation(
                        "questionbank.cites.missing", article, version.adopted().toString()));
                add(link(version, "", "questionbank.cites.law"));
            }
            case NotInForce(StatuteVersion first) ->
                warn(getTranslation(
                        "questionbank.cites.not-yet", first.effective().toString()));
            case Amended amended -> amended(amended);
        }
    }

    private void amended(Amended amended) {
        String articles = amended.changes().stream()
                .map(change -> change.subject().number().chinese())
                .collect(Collectors.joining("、"));
        StatuteVersion version = amended.version();
        warn(getTranslation(
                "questionbank.cites.amended",
                articles,
                version.adopted().toString(),
                version.effective().toString()));
        add(link(version, amended.changes().getFirst().subject().number().arabic(), "questionbank.cites.found"));
    }

    private void warn(String words) {
        var icon = VaadinIcon.WARNING.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Div warning = new Div(icon, new Span(words));
        warning.addClassName("citation-warning");
        warning.getElement().setAttribute("role", "status");
        add(warning);
    }

    /** In a window of its own, so that nothing that was typed is lost. */
    private Anchor link(StatuteVersion version, String article, String key) {
        String query = article.isEmpty() ? "" : "?article=" + article;
        Anchor link = new Anchor(
                "statutes/" + version.statute().value() + query,
                getTranslation(key, version.name(), version.adopted().toString()));
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }

    private Details text(Article article) {
        Div words = new Div(article.words());
        words.addClassName("article-words");
        return new Details(article.number().chinese(), words);
    }
}
