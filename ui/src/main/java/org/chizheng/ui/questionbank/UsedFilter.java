package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.questionbank.search.SearchRequest.UsedSince;
import org.chizheng.ui.parts.Filters;
import org.chizheng.ui.parts.Times;
import org.jspecify.annotations.Nullable;

/** Narrows a search to what exams have used, or have not used, since a day. */
class UsedFilter extends Div {

    private final transient Clock clock;
    private final transient Runnable changed;
    private final Select<Boolean> kind;
    private final DatePicker day;
    private boolean filling;

    UsedFilter(Clock clock, Runnable changed) {
        this.clock = clock;
        this.changed = changed;
        addClassName("used-filter");
        kind = Filters.choice(
                getTranslation("questionbank.used"),
                getTranslation("questionbank.used.any"),
                List.of(false, true),
                not -> getTranslation(not ? "questionbank.used.not" : "questionbank.used.since"),
                this::changed);
        kind.getElement().setAttribute("data-testid", "used");
        day = Times.datePicker("", getLocale());
        day.setAriaLabel(getTranslation("questionbank.used.day"));
        day.setVisible(false);
        day.addValueChangeListener(change -> changed());
        add(kind, day);
    }

    private void changed() {
        if (filling) {
            return;
        }
        filling = true;
        if (kind.getValue() != null && day.getValue() == null) {
            day.setValue(LocalDate.ofInstant(clock.instant(), OfficialTime.ZONE).minusYears(1));
        }
        filling = false;
        day.setVisible(kind.getValue() != null);
        changed.run();
    }

    /** What is chosen; null if it does not matter. */
    @Nullable
    UsedSince chosen() {
        Boolean not = kind.getValue();
        LocalDate since = day.getValue();
        return not == null || since == null
                ? null
                : new UsedSince(since.atStartOfDay(OfficialTime.ZONE).toInstant(), not);
    }

    /** Chooses without telling. */
    void choose(@Nullable UsedSince used) {
        filling = true;
        kind.setValue(used == null ? null : used.not());
        day.setValue(used == null ? null : LocalDate.ofInstant(used.when(), OfficialTime.ZONE));
        filling = false;
        day.setVisible(used != null);
    }
}
