package org.chizheng.ui.invigilation;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.sittings.incidents.Incident;
import org.chizheng.sittings.invigilation.Seat;
import org.chizheng.sittings.invigilation.SeatState;
import org.chizheng.ui.parts.StatusBadge;
import org.jspecify.annotations.Nullable;

/** How the roster says things. */
final class SeatWords {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(OfficialTime.ZONE);

    private static final DateTimeFormatter DAY_AND_SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(OfficialTime.ZONE);

    private SeatWords() {}

    static String time(@Nullable Instant instant) {
        return instant == null ? "–" : SECOND.format(instant);
    }

    /** With the day, where nothing around it says which. */
    static String moment(@Nullable Instant instant) {
        return instant == null ? "–" : DAY_AND_SECOND.format(instant);
    }

    static String state(SeatState state) {
        return say("invigilation.SeatState." + state);
    }

    static StatusBadge badge(Seat seat) {
        return new StatusBadge(
                state(seat.state()),
                switch (seat.state()) {
                    case ABSENT -> StatusBadge.Tone.NEUTRAL;
                    case WAITING -> StatusBadge.Tone.INFO;
                    case SITTING -> StatusBadge.Tone.GOOD;
                    case OFFLINE -> StatusBadge.Tone.BAD;
                    case PAUSED -> StatusBadge.Tone.WARNING;
                    case HANDED_IN, CLOSED -> StatusBadge.Tone.INFO;
                    case VOID -> StatusBadge.Tone.BAD;
                });
    }

    static String answered(Seat seat) {
        return seat.attempt() == null ? "–" : seat.answered() + " / " + seat.questions();
    }

    /** Extra time granted with the enrolment, in minutes. */
    static String extra(Duration extra) {
        return extra.isZero() ? "" : say("invigilation.extra", extra.toMinutes());
    }

    static String address(Seat seat) {
        String address = seat.address();
        if (address == null) {
            return "–";
        }
        if (seat.sameAddress() > 0) {
            return say("invigilation.address.same", address, seat.sameAddress());
        }
        return seat.nearAddress() > 0 ? say("invigilation.address.near", address, seat.nearAddress()) : address;
    }

    static String told(Incident incident) {
        return switch (incident.kind()) {
            case LEFT_PAGE -> say("invigilation.left.times", incident.told());
            case TIME_GIVEN, COMPENSATED, REOPENED -> given(incident.told());
            default -> incident.told();
        };
    }

    /** Turns the log's "+300s reason" into minutes. */
    private static String given(String told) {
        int end = told.indexOf("s ");
        if (!told.startsWith("+") || end < 0) {
            return told;
        }
        long minutes = Math.round(Long.parseLong(told.substring(1, end)) / 60.0);
        return say("invigilation.extra", minutes) + " " + told.substring(end + 2);
    }

    static String say(String key, Object... values) {
        return new Span().getTranslation(key, values);
    }
}
