package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.search.Facet;
import org.chizheng.questionbank.usage.Usage;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.StatusBadge.Tone;

/** What kind of question it is and how it stands, in one line. */
public final class QuestionBadges {

    private QuestionBadges() {}

    /** The state, or that an approved question is in use. */
    static StatusBadge state(Component where, QuestionState state, Usage usage, Instant now) {
        return usage.inUse(state, now)
                ? new StatusBadge(where.getTranslation("terms.QuestionState." + Facet.IN_USE), Tone.GOOD)
                : state(where, state);
    }

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
        return line(where, question, state(where, question.state()));
    }

    /** The same, with whether it is in use. */
    static Div line(Component where, Question question, Usage usage, Instant now) {
        return line(where, question, state(where, question.state(), usage, now));
    }

    private static Div line(Component where, Question question, StatusBadge state) {
        Span kind = new Span(kind(where, question.current().content()));
        Span author = new Span(question.current().authorName());
        Div line = new Div(state, kind, author);
        line.addClassName("question-line");
        return line;
    }
}
