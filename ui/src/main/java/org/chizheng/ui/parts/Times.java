package org.chizheng.ui.parts;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chizheng.profiles.OfficialTime;

/** Days and times as people read them, in the official zone. */
public final class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private Times() {}

    /** A day such as 2026-03-01. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A time such as 2026-03-01 09:30. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(OfficialTime.ZONE));
    }

    /** A date field in the locale of the screen, year before month in Chinese. */
    public static DatePicker datePicker(String label, Locale locale) {
        DatePicker picker = new DatePicker(label);
        picker.setLocale(locale);
        picker.setI18n(words(picker, locale));
        return picker;
    }

    /** A date and time field in the locale of the screen. */
    public static DateTimePicker dateTimePicker(String label, Locale locale) {
        DateTimePicker picker = new DateTimePicker(label);
        picker.setLocale(locale);
        picker.setDatePickerI18n(words(new DatePicker(), locale));
        return picker;
    }

    private static DatePicker.DatePickerI18n words(DatePicker picker, Locale locale) {
        List<String> months = new ArrayList<>();
        for (java.time.Month month : java.time.Month.values()) {
            months.add(month.getDisplayName(TextStyle.FULL_STANDALONE, locale));
        }
        List<String> days = new ArrayList<>();
        List<String> shortDays = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            // the component counts from Sunday
            java.time.DayOfWeek day = java.time.DayOfWeek.SUNDAY.plus(i);
            days.add(day.getDisplayName(TextStyle.FULL_STANDALONE, locale));
            shortDays.add(day.getDisplayName(TextStyle.NARROW_STANDALONE, locale));
        }
        return new DatePicker.DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(months)
                .setWeekdays(days)
                .setWeekdaysShort(shortDays)
                .setToday(picker.getTranslation("parts.date.today"))
                .setCancel(picker.getTranslation("parts.cancel"))
                .setBadInputErrorMessage(picker.getTranslation("parts.date.bad"));
    }
}
