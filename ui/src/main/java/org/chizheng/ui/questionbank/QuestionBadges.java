package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.StatusBadge.Tone;

/** What kind of question it is and how it stands, in one line. */
public final class QuestionBadges {

    private QuestionBadges() {}

    static StatusBadge state(Component where, QuestionState state) {
        Tone tone = switch (state) {
            case DRAFT -> Tone.NEUTRAL;
            case IN_REVIEW -> Tone.INFO;
            case APPROVED -> Tone.GOOD;
            case SUSPENDED -> Tone.WARNING;
            case RETIRED -> Tone.BAD;
        };
        return new StatusBadge(where.getTranslation("terms.QuestionState." + state), tone);
    }

    /** Type, subject and difficulty. */
    static String kind(Component where, QuestionContent content) {
        return String.join(
                " · ",
                where.getTranslation("terms.QuestionType." + content.type()),
                Subjects.name(where, content.subject()),
                where.getTranslation("questionbank.difficulty." + content.difficulty()));
    }

    /** The same with its state and author. */
    public static Div line(Component where, Question question) {
        Span kind = new Span(kind(where, question.current().content()));
        Span author = new Span(question.current().authorName());
        Div line = new Div(state(where, question.state()), kind, author);
        line.addClassName("question-line");
        return line;
    }
}
