package org.chizheng.ui.training;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import java.util.Optional;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.training.AttendanceOutcome;
import org.chizheng.ui.parts.Notices;

/** What was credited to whom, and who was refused why. */
class OutcomeDialog extends Dialog {

    private OutcomeDialog(AttendanceOutcome outcome, Map<OfficerId, Officer> people, String sentence, int perHour) {
        setHeaderTitle(getTranslation("training.outcome.title"));
        getElement().setAttribute("data-testid", "outcome");
        addClassName("outcome");
        add(new Paragraph(sentence));
        if (!outcome.refused().isEmpty()) {
            add(new H3(
                    getTranslation("training.outcome.refused", outcome.refused().size())));
            outcome.refused()
                    .forEach((person, why) ->
                            add(line(name(people, person), getTranslation("training.AttendanceRefusal." + why))));
        }
        if (booksMinutes(outcome)) {
            add(new H3(
                    getTranslation("training.outcome.booked", outcome.booked().size())));
            outcome.booked().forEach((person, minutes) -> add(line(name(people, person), booked(minutes, perHour))));
        }
        Button close = new Button(getTranslation("parts.close"), click -> close());
        close.getElement().setAttribute("data-testid", "outcome-close");
        getFooter().add(close);
    }

    /** A short notice where nothing was refused and no minutes moved, a dialog with every name otherwise. */
    static void show(AttendanceOutcome outcome, Map<OfficerId, Officer> people, String key, int perHour) {
        int minutes =
                outcome.booked().values().stream().mapToInt(Integer::intValue).sum();
        String sentence = I18NProvider.translate(
                key, outcome.booked().size(), Math.abs(minutes), LearningHours.of(Math.abs(minutes), perHour));
        if (outcome.refused().isEmpty() && !booksMinutes(outcome)) {
            Notices.done(sentence);
        } else {
            new OutcomeDialog(outcome, people, sentence, perHour).open();
        }
    }

    private static boolean booksMinutes(AttendanceOutcome outcome) {
        return outcome.booked().values().stream().anyMatch(minutes -> minutes != 0);
    }

    private String booked(int minutes, int perHour) {
        return minutes == 0
                ? getTranslation("training.outcome.counted-before")
                : getTranslation("training.minutes.hours", minutes, LearningHours.of(minutes, perHour));
    }

    private String name(Map<OfficerId, Officer> people, OfficerId person) {
        return Optional.ofNullable(people.get(person))
                .map(Officer::name)
                .orElseGet(() -> getTranslation("training.somebody"));
    }

    private static Div line(String name, String fact) {
        Span strong = new Span(name);
        Span small = new Span(fact);
        small.addClassName("quiet");
        Div line = new Div(strong, small);
        line.addClassName("outcome-line");
        return line;
    }
}
