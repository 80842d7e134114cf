package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.RichText;

/** A question as a candidate would read it, with the key, the source and the explanation added. */
public class ContentPreview extends Div {

    /** The whole of a question. */
    public ContentPreview(QuestionContent content) {
        addClassName("question");
        add(html("question-stem", content.stem()), options(content));
        Citation citation = content.citation();
        if (citation != null) {
            add(fact("questionbank.citation", new Span(cited(citation))));
        }
        if (content.explanation() != null) {
            add(fact("questionbank.explanation", html("question-words", content.explanation())));
        }
    }

    private Component options(QuestionContent content) {
        OrderedList options = new OrderedList();
        options.addClassName("question-options");
        for (Option option : content.options()) {
            boolean right = content.key().contains(option.key());
            Span letter = new Span(option.key());
            letter.addClassName("question-letter");
            ListItem item = new ListItem(letter, html("question-words", option.text()));
            if (right) {
                Span note = new Span(getTranslation("questionbank.right"));
                note.addClassName("question-right");
                item.add(note);
                item.addClassName("is-right");
            }
            options.add(item);
        }
        return options;
    }

    /** Authors write 《行政处罚法》, 9 and 第九条第二款 as well as the plain name and number. */
    private String cited(Citation citation) {
        String law = citation.law().replaceAll("[《》]", "");
        String article = citation.article();
        if (article.isEmpty()) {
            return getTranslation("questionbank.cited.law", law);
        }
        return article.matches("\\d+")
                ? getTranslation("questionbank.cited", law, article)
                : getTranslation("questionbank.cited.law", law) + article;
    }

    private Component fact(String key, Component value) {
        Span label = new Span(getTranslation(key));
        label.addClassName("question-label");
        Div fact = new Div(label, value);
        fact.addClassName("question-fact");
        return fact;
    }

    /** Sanitised on the way in, and again on the way out. */
    private static Component html(String className, String text) {
        return new Html("<div class=\"" + className + "\">" + RichText.sanitise(text) + "</div>");
    }
}
