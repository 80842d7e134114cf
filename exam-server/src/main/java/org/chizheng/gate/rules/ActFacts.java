package org.chizheng.gate.rules;

import java.time.Instant;
import java.time.LocalDate;
import org.chizheng.gate.Act;
import org.chizheng.gate.ActStep;
import org.chizheng.gate.ActType;
import org.chizheng.gate.ExceptionBasis;
import org.chizheng.profiles.OfficialTime;
import org.jspecify.annotations.Nullable;

/** The act itself. */
public record ActFacts(
        String number,
        ActType type,
        @Nullable ActStep step,
        Instant actTime,
        String unit,
        String region,
        String powerItem,
        @Nullable String domain,
        boolean jointAction,
        @Nullable ExceptionBasis exception) {

    /** The facts of an act, without its people. */
    public static ActFacts of(Act act) {
        return new ActFacts(
                act.number(),
                act.type(),
                act.step(),
                act.actTime(),
                act.unit(),
                act.region(),
                act.powerItem(),
                act.domain(),
                act.jointAction(),
                act.exception());
    }

    LocalDate day() {
        return OfficialTime.dayOf(actTime);
    }
}
