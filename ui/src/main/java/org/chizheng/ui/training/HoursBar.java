package org.chizheng.ui.training;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.chizheng.training.Bucket;
import org.chizheng.training.HoursBalance;

/** One bucket of a year as a bar with its figures: what is credited, of what is owed. */
public class HoursBar extends Div {

    /** Draws one bucket of a balance. */
    public HoursBar(HoursBalance balance, Bucket bucket) {
        int minutes = bucket == Bucket.LEGAL ? balance.legalMinutes() : balance.professionalMinutes();
        int due = bucket == Bucket.LEGAL ? balance.legalDue() : balance.professionalDue();
        String name = getTranslation("terms.Bucket." + bucket);
        Span label = new Span(name);
        label.addClassName("hours-bar-label");
        Span figures = new Span(figures(minutes, due, balance.minutesPerHour()));
        figures.addClassName("hours-bar-figures");
        Div words = new Div(label, figures);
        words.addClassName("hours-bar-words");
        ProgressBar bar = new ProgressBar();
        bar.setValue(share(minutes, due));
        bar.getElement().setAttribute("aria-label", name);
        addClassName("hours-bar");
        setClassName("hours-bar-full", minutes >= due);
        getElement().setAttribute("data-testid", "hours-" + bucket);
        add(words, bar);
    }

    private String figures(int minutes, int due, int perHour) {
        return getTranslation("training.hours.of", LearningHours.of(minutes, perHour), LearningHours.of(due, perHour));
    }

    /** From 0 to 1; corrections may leave less than nothing, and who owes nothing is done. */
    private static double share(int minutes, int due) {
        return due == 0 ? 1 : Math.clamp((double) minutes / due, 0, 1);
    }
}
