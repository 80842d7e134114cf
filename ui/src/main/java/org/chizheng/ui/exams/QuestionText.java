package org.chizheng.ui.exams;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import org.chizheng.questionbank.RichText;

/** Texts of questions and answers on a screen. */
final class QuestionText {

    private QuestionText() {}

    /** A formatted text: sanitised when it was saved, and again here. */
    static Component of(String html) {
        return new Html("<div class=\"question-text\">" + RichText.sanitise(html) + "</div>");
    }

    /** A text of a candidate's own: plain, with its lines. */
    static Div plain(String text) {
        Div plain = new Div(text);
        plain.addClassName("own-words");
        return plain;
    }
}
