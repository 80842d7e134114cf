package org.chizheng.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** First and last day of a certificate, both inclusive, counted in Asia/Shanghai. */
record ValidityPeriod(LocalDate from, LocalDate to) {

    /** The zone in which the law counts days, wherever a server stands. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    ValidityPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to must not lie before from, was " + from + " to " + to);
        }
    }

    /**
     * The last day is the day before the anniversary. Where the anniversary does not exist (29 February), the period
     * ends with the last day of that month, as 民法典 202 counts months and years.
     */
    static ValidityPeriod ofYears(LocalDate from, int years) {
        if (years < 1) {
            throw new IllegalArgumentException("years must be at least 1, was " + years);
        }
        LocalDate anniversary = from.plusYears(years);
        boolean exists = anniversary.getDayOfMonth() == from.getDayOfMonth();
        return new ValidityPeriod(from, exists ? anniversary.minusDays(1) : anniversary);
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** {@code to} is inclusive, so the certificate expires at the first instant of the next day. */
    Instant expiresAt() {
        return to.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
