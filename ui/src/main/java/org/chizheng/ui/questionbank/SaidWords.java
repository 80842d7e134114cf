package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.chizheng.questionbank.Remark;
import org.chizheng.ui.parts.Times;

/** What was said with a step: who, when, on what occasion, and the words. */
class SaidWords extends Div {

    SaidWords(Remark remark) {
        Span occasion = new Span(occasion(this, remark));
        occasion.addClassName("question-label");
        add(occasion, new Span(words(this, remark)));
        addClassName("question-remark");
    }

    /** In one line. */
    static String line(Component where, Remark remark) {
        return occasion(where, remark) + " " + words(where, remark);
    }

    private static String occasion(Component where, Remark remark) {
        return where.getTranslation(
                "questionbank.Occasion." + remark.occasion(), remark.authorName(), Times.minute(remark.writtenAt()));
    }

    /** Some occasions keep a code in place of words. */
    private static String words(Component where, Remark remark) {
        return switch (remark.occasion()) {
            case RESTORED -> where.getTranslation("questionbank.version.number", remark.words());
            case UNDONE -> where.getTranslation("questionbank.BulkStep." + remark.words());
            default -> remark.words();
        };
    }
}
