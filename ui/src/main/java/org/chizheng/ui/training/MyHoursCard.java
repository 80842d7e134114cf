package org.chizheng.ui.training;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.List;
import org.chizheng.officers.OfficerId;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.training.Bucket;
import org.chizheng.training.HoursBalance;
import org.chizheng.training.HoursLedger;
import org.chizheng.training.LedgerEntry;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Times;

/** The own hours of this year: both buckets, and the entries that filled them. */
public class MyHoursCard extends Panel {

    private static final int ENTRIES_SHOWN = 4;

    /** Draws the hours of one person; whoever draws it answers for the scope. */
    public MyHoursCard(HoursLedger ledger, OfficerId officer, Clock clock) {
        super(I18NProvider.translate(
                "training.mine.title", String.valueOf(OfficialTime.today(clock).getYear())));
        int year = OfficialTime.today(clock).getYear();
        getElement().setAttribute("data-testid", "my-hours");
        HoursBalance balance = ledger.balance(officer, year);
        withTools(HoursRow.badge(balance));
        add(new HoursBar(balance, Bucket.LEGAL), new HoursBar(balance, Bucket.PROFESSIONAL));
        List<LedgerEntry> entries = ledger.entries(officer, year);
        if (entries.isEmpty()) {
            Paragraph hint = new Paragraph(getTranslation("training.mine.empty"));
            hint.addClassName("quiet");
            add(hint);
        }
        entries.stream().limit(ENTRIES_SHOWN).map(entry -> line(entry, balance)).forEach(this::add);
    }

    private Div line(LedgerEntry entry, HoursBalance balance) {
        Span title = new Span(entry.title());
        title.addClassName("hours-entry-title");
        Span facts = new Span(
                Times.day(OfficialTime.dayOf(entry.from())) + " · " + getTranslation("terms.Bucket." + entry.bucket()));
        facts.addClassName("quiet");
        Div words = new Div(title, facts);
        words.addClassName("hours-entry-words");
        Div line = new Div(words);
        line.addClassName("hours-entry");
        if (entry.reverses() != null) {
            StatusBadge badge = new StatusBadge(getTranslation("training.mine.reversal"), StatusBadge.Tone.WARNING);
            badge.getElement().setAttribute("title", entry.reason());
            line.add(badge);
        }
        Span hours = new Span(
                getTranslation("training.hours.count", LearningHours.of(entry.minutes(), balance.minutesPerHour())));
        hours.addClassName("hours-entry-count");
        line.add(hours);
        return line;
    }
}
