package org.chizheng.ui.exams;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.chizheng.ui.parts.StatusBadge;
import org.jspecify.annotations.Nullable;

/** One place of an answer: what it is, what was given there, whether that was right, and what is. */
class ReviewedLine extends Div {

    /** @param right what is right, null where it need not be said */
    ReviewedLine(Component label, @Nullable Component given, boolean isRight, @Nullable Component right) {
        addClassName("review-line");
        setClassName("review-right", isRight);
        setClassName("review-wrong", !isRight);
        label.addClassName("review-label");
        Div said = new Div(given == null ? quiet("exams.paper.nothing") : given);
        said.addClassName("review-given");
        said.add(new StatusBadge(
                getTranslation(isRight ? "exams.paper.is-right" : "exams.paper.is-wrong"),
                isRight ? StatusBadge.Tone.GOOD : StatusBadge.Tone.BAD));
        add(label, said);
        if (right != null) {
            Div answer = new Div(quiet("exams.paper.right"), right);
            answer.addClassName("review-given");
            add(answer);
        }
    }

    private Span quiet(String key) {
        Span quiet = new Span(getTranslation(key));
        quiet.addClassName("quiet");
        return quiet;
    }
}
