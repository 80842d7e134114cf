package org.chizheng.profiles;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Official days are days in Asia/Shanghai, wherever a server stands and whatever its own zone is. */
public final class OfficialTime {

    /** The zone in which the law counts days. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private OfficialTime() {}

    /** The official day that it is by this clock. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The official day of an instant. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first instant of an official day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
