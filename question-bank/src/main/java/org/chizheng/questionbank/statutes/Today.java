package org.chizheng.questionbank.statutes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Laws come into force by the day of Beijing. */
final class Today {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private Today() {}

    static LocalDate by(Clock clock) {
        return LocalDate.now(clock.withZone(BEIJING));
    }
}
