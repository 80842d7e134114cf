package org.chizheng.ui.statutes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chizheng.questionbank.ArticleNumber;
import org.chizheng.questionbank.statutes.Article;
import org.jspecify.annotations.Nullable;

/** The articles of a law, one below the other. */
class ArticleList extends Div {

    private final transient Map<ArticleNumber, Section> drawn = new HashMap<>();
    private transient @Nullable Section shown;

    /**
     * Draws articles.
     *
     * @param citing how many questions cite which article
     * @param chosen called to show them
     */
    ArticleList(List<Article> articles, Map<ArticleNumber, Integer> citing, Consumer<ArticleNumber> chosen) {
        addClassName("article-list");
        String heading = "";
        for (Article article : articles) {
            if (!article.heading().equals(heading)) {
                heading = article.heading();
                H2 chapter = new H2(heading);
                chapter.addClassName("article-chapter");
                add(chapter);
            }
            Section section = new Section(head(article, citing.getOrDefault(article.number(), 0), chosen));
            Div words = new Div(article.words());
            words.addClassName("article-words");
            section.add(words);
            section.addClassName("article");
            section.getElement().setAttribute("tabindex", "-1");
            drawn.put(article.number(), section);
            add(section);
        }
    }

    private Div head(Article article, int questions, Consumer<ArticleNumber> chosen) {
        Div head = new Div(new H3(article.number().chinese()));
        head.addClassName("article-head");
        if (questions > 0) {
            Button button =
                    new Button(getTranslation("statutes.citing", questions), click -> chosen.accept(article.number()));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            head.add(button);
        }
        return head;
    }

    /** Brings an article into sight and marks it. */
    void show(ArticleNumber number) {
        Section section = drawn.get(number);
        if (section == null) {
            return;
        }
        if (shown != null) {
            shown.removeClassName("is-shown");
        }
        shown = section;
        section.addClassName("is-shown");
        section.getElement()
                .executeJs(
                        "setTimeout(() => { this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true}); })");
    }
}
