package org.chizheng.ui.statutes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.chizheng.questionbank.diff.Piece;
import org.chizheng.questionbank.statutes.Article;
import org.chizheng.questionbank.statutes.ArticleChange;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.StatusBadge.Tone;
import org.chizheng.ui.questionbank.MarkedText;

/**
 * What became of one article: the old text beside the new one. What went is struck out, what came is underlined, so that
 * no colour is needed to tell them.
 */
class ArticleDiff extends Div {

    ArticleDiff(ArticleChange change) {
        addClassName("article-diff");
        StatusBadge kind = new StatusBadge(getTranslation("statutes.Kind." + change.kind()), tone(change));
        Span title = new Span(title(change));
        title.addClassName("article-diff-title");
        Div head = new Div(title, kind);
        head.addClassName("article-head");
        Div sides = new Div();
        sides.addClassName("article-sides");
        List<Piece> pieces = change.diff();
        if (change.before() != null) {
            sides.add(side("statutes.diff.before", MarkedText.before(pieces)));
        }
        if (change.after() != null) {
            sides.add(side("statutes.diff.after", MarkedText.after(pieces)));
        }
        add(head, sides);
    }

    private static String title(ArticleChange change) {
        String old = change.subject().number().chinese();
        Article after = change.after();
        return change.before() == null
                        || after == null
                        || after.number().equals(change.subject().number())
                ? old
                : old + " → " + after.number().chinese();
    }

    private static Tone tone(ArticleChange change) {
        return switch (change.kind()) {
            case SAME -> Tone.NEUTRAL;
            case MOVED -> Tone.INFO;
            case CHANGED, MOVED_AND_CHANGED -> Tone.WARNING;
            case ADDED -> Tone.GOOD;
            case REMOVED -> Tone.BAD;
        };
    }

    private Div side(String label, MarkedText words) {
        Span name = new Span(getTranslation(label));
        name.addClassName("article-heading");
        return new Div(name, words);
    }
}
