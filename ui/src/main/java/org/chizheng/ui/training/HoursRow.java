package org.chizheng.ui.training;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.chizheng.officers.Officer;
import org.chizheng.training.HoursBalance;
import org.chizheng.ui.parts.StatusBadge;

/**
 * What one person has and owes in a year.
 *
 * @param domain the person's domain in the language of the screen
 */
record HoursRow(Officer officer, String domain, HoursBalance balance) {

    private static final int PERCENT = 100;

    boolean behind() {
        return !balance.met();
    }

    /** Whether a search for this text, in lower case, finds the person. */
    boolean matches(String text) {
        return officer.name().toLowerCase(Locale.ROOT).contains(text)
                || officer.organisationName().toLowerCase(Locale.ROOT).contains(text);
    }

    /** How far the emptier bucket is filled, 0 to 100, since neither makes up for the other. */
    int percent() {
        return Math.min(
                percent(balance.legalMinutes(), balance.legalDue()),
                percent(balance.professionalMinutes(), balance.professionalDue()));
    }

    /** The cells of an export, under the headings of the screen. */
    List<String> cells(String met, String behind) {
        int perHour = balance.minutesPerHour();
        return List.of(
                officer.name(),
                officer.organisationName(),
                domain,
                LearningHours.of(balance.legalMinutes(), perHour),
                LearningHours.of(balance.legalDue(), perHour),
                LearningHours.of(balance.professionalMinutes(), perHour),
                LearningHours.of(balance.professionalDue(), perHour),
                behind() ? behind : met);
    }

    static StatusBadge badge(HoursBalance balance) {
        return balance.met()
                ? new StatusBadge(I18NProvider.translate("training.hours.met"), StatusBadge.Tone.GOOD)
                : new StatusBadge(I18NProvider.translate("training.hours.behind"), StatusBadge.Tone.WARNING);
    }

    private static int percent(int minutes, int due) {
        return due == 0 ? PERCENT : Math.clamp((long) PERCENT * minutes / due, 0, PERCENT);
    }
}
