package org.chizheng.ui.training;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.training.TrainingSession;
import org.chizheng.ui.parts.Times;

/** When a session is held, as people write it. */
final class SessionTimes {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private SessionTimes() {}

    /** Such as {@code 2026-03-01 09:00–11:30}; the end with its own day where that is another. */
    static String of(TrainingSession session) {
        boolean oneDay = OfficialTime.dayOf(session.from()).equals(OfficialTime.dayOf(session.to()));
        String end =
                oneDay ? HOUR.format(LocalTime.ofInstant(session.to(), OfficialTime.ZONE)) : Times.minute(session.to());
        return Times.minute(session.from()) + (oneDay ? "–" : " – ") + end;
    }
}
