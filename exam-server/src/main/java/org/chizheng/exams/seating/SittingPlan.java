package org.chizheng.exams.seating;

import java.time.Instant;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.SittingKind;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator states about a sitting.
 *
 * @param name at most 100 characters
 * @param room where, as it is told to the candidates, at most 100 characters; null: remote
 * @param seats how many it holds; null: any number
 */
public record SittingPlan(
        SittingKind kind,
        String name,
        @Nullable String room,
        Instant opens,
        Instant closes,
        @Nullable Integer seats) {

    /** The plan that a sitting was kept with. */
    public static SittingPlan of(Sitting sitting) {
        return new SittingPlan(
                sitting.kind(), sitting.name(), sitting.room(), sitting.opens(), sitting.closes(), sitting.seats());
    }
}
