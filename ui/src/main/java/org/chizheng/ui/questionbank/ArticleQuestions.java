package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.coverage.Coverage.Law;
import org.chizheng.questionbank.search.Facet;
import org.chizheng.questionbank.statutes.Article;

/** An article and the questions that cite it. */
class ArticleQuestions extends Dialog {

    ArticleQuestions(Law law, Article article, List<Question> citing) {
        super();
        setHeaderTitle(law.version().name() + " " + article.number().chinese());
        setWidth("min(44rem, 96vw)");
        getElement().setAttribute("data-testid", "article-questions");
        Div words = new Div(article.words());
        words.addClassName("article-words");
        Div list = new Div();
        list.addClassName("similar-list");
        for (Question question : citing) {
            Div row = new Div(new Div(BankRow.beginning(question)), QuestionBadges.line(this, question));
            row.addClassName("bank-row");
            list.add(row);
        }
        if (citing.isEmpty()) {
            list.add(new Paragraph(getTranslation("questionbank.coverage.bare")));
        }
        add(
                words,
                list,
                new Anchor(
                        BankLinks.to(Map.of(Facet.LAW, List.of(law.version().name()))),
                        getTranslation("questionbank.coverage.all")));
        getFooter().add(new Button(getTranslation("parts.close"), click -> close()));
    }
}
