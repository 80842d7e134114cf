package org.chizheng.ui.exams;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.chizheng.exams.Exam;

/** The facts of an exam on one line, or a few on a phone. */
class ExamFacts extends Div {

    ExamFacts(Exam exam, Instant now) {
        addClassName("exam-facts");
        Duration entry = exam.latestEntry();
        add(ExamTexts.badge(exam, now));
        fact("exams.part", ExamTexts.part(exam));
        fact("exams.window.label", ExamTexts.window(exam));
        fact("exams.duration.short", ExamTexts.minutes(exam.duration()));
        fact("exams.total", ExamTexts.plain(exam.total()));
        fact("exams.pass", ExamTexts.plain(exam.passMark()));
        fact("exams.entry.short", entry == null ? getTranslation("exams.entry.open") : ExamTexts.minutes(entry));
        fact("exams.hand-in.short", ExamTexts.minutes(exam.earliestHandIn()));
        if (exam.forms() > 0) {
            BigDecimal spread = exam.formSpread();
            fact(
                    "exams.forms",
                    spread == null
                            ? String.valueOf(exam.forms())
                            : getTranslation("exams.forms.spread", exam.forms(), ExamTexts.plain(spread)));
        }
        fact("exams.attempts", String.valueOf(exam.attemptsAllowed()));
    }

    private void fact(String key, String value) {
        Span label = new Span(getTranslation(key));
        label.addClassName("exam-fact-label");
        Span text = new Span(value);
        Div fact = new Div(label, text);
        fact.addClassName("exam-fact");
        add(fact);
    }
}
