package org.chizheng.ui.statutes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.chizheng.questionbank.search.ArticleHit;
import org.chizheng.ui.questionbank.FoundText;

/** An article that was found, with the words marked. */
class HitCard extends Div {

    HitCard(ArticleHit hit) {
        addClassNames("panel", "article-hit");
        String title = getTranslation(
                "statutes.article.of",
                hit.version().name(),
                hit.article().number().chinese());
        Div head =
                new Div(StatuteLinks.reader(title, hit.version(), hit.article().number()));
        head.addClassName("article-hit-title");
        add(head);
        if (!hit.article().heading().isEmpty()) {
            Span heading = new Span(hit.article().heading());
            heading.addClassName("article-heading");
            add(heading);
        }
        add(new Div(new FoundText(hit.words())));
    }
}
