package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.chizheng.questionbank.usage.Answered;
import org.chizheng.questionbank.usage.Usage;
import org.chizheng.ui.parts.Times;

/** On how many exams a question was, when it was last used, and how it was answered. */
class UsageNote extends Div {

    /** All that is known. */
    UsageNote(Usage usage) {
        addClassName("usage-note");
        getElement().setAttribute("data-testid", "usage");
        if (usage.exams() == 0) {
            add(new Span(getTranslation("questionbank.usage.never")));
            return;
        }
        add(new Span(getTranslation("questionbank.usage.exams", usage.exams(), usage.papers())));
        Instant lastUsed = usage.lastUsed();
        if (lastUsed != null) {
            add(new Span(getTranslation("questionbank.usage.last", Times.minute(lastUsed))));
        }
        Answered answered = usage.answered();
        if (answered.answers() > 0) {
            add(new Span(getTranslation("questionbank.usage.facility", answered.facility(), answered.answers())));
        }
        if (!Double.isNaN(answered.discrimination())) {
            add(new Span(getTranslation("questionbank.usage.discrimination", answered.discrimination())));
        }
    }

    /** The same in a few words. */
    static Span brief(Component where, Usage usage) {
        Instant lastUsed = usage.lastUsed();
        Answered answered = usage.answered();
        String words = where.getTranslation(
                "questionbank.usage.brief",
                usage.exams(),
                lastUsed == null ? "" : Times.minute(lastUsed).substring(0, "2026-01-01".length()));
        String facility = answered.answers() == 0
                ? ""
                : " · "
                        + where.getTranslation(
                                "questionbank.usage.facility.brief", answered.facility(), answered.answers());
        Span brief = new Span(words + facility);
        brief.addClassName("usage-brief");
        return brief;
    }
}
