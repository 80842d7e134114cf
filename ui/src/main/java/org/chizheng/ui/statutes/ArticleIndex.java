package org.chizheng.ui.statutes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.chizheng.questionbank.ArticleNumber;
import org.chizheng.questionbank.statutes.Article;

/** The chapters of a law with the numbers of their articles; each leads to the article. */
class ArticleIndex extends Nav {

    ArticleIndex(List<Article> articles, Consumer<ArticleNumber> chosen) {
        addClassNames("panel", "article-index");
        getElement().setAttribute("aria-label", getTranslation("statutes.index"));
        String heading = "";
        Div numbers = new Div();
        for (Article article : articles) {
            if (!article.heading().equals(heading) || getElement().getChildCount() == 0) {
                heading = article.heading();
                numbers = new Div();
                numbers.addClassName("article-numbers");
                Span name = new Span(heading.isEmpty() ? getTranslation("statutes.index") : heading);
                name.addClassName("article-heading");
                add(name, numbers);
            }
            NativeButton button = new NativeButton(article.number().arabic(), click -> chosen.accept(article.number()));
            button.setAriaLabel(article.number().chinese());
            numbers.add(button);
        }
    }
}
