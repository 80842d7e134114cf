package org.chizheng.sittings.incidents;

import java.time.Instant;
import org.chizheng.exams.SittingId;
import org.chizheng.sittings.Attempt;
import org.chizheng.sittings.AttemptId;
import org.jspecify.annotations.Nullable;

/**
 * What an invigilator tells candidates.
 *
 * @param attempt to whom; null: to everybody
 * @param sitting to everybody of this sitting; null: of the exam, or to one
 */
public record Message(
        long id, @Nullable AttemptId attempt, @Nullable SittingId sitting, String told, String sentBy, Instant at) {

    boolean isFor(Attempt other) {
        return attempt != null ? attempt.equals(other.id()) : sitting == null || sitting.equals(other.sitting());
    }
}
