package org.chizheng.ui.administration;

import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;

/** A day of every year, typed as month and day such as 03-31. */
class MonthDayField extends TextField {

    private static final int LENGTH = 5;

    MonthDayField(String label) {
        super(label);
        setMaxLength(LENGTH);
        setAllowedCharPattern("[0-9-]");
        setHelperText(getTranslation("administration.profiles.month-day"));
        setRequiredIndicatorVisible(true);
    }

    void setDay(MonthDay day) {
        setValue(ProfileValues.day(day));
    }

    /** What was typed; empty if there is no such day. */
    Optional<MonthDay> day() {
        try {
            return Optional.of(MonthDay.parse("--" + getValue().strip()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
