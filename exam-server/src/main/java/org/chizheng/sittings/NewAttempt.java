package org.chizheng.sittings;

import java.time.Instant;
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.PaperId;
import org.chizheng.exams.SittingId;
import org.chizheng.officers.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * An attempt that is about to begin.
 *
 * @param candidacy as it was read when sitting and deadline were worked out from it
 * @param sitting null where the exam has none
 * @param seats how many may begin at that sitting; null where nobody is counted at the door
 */
public record NewAttempt(
        ExamId exam,
        Candidacy candidacy,
        PaperId paper,
        int ordinal,
        @Nullable SittingId sitting,
        @Nullable Integer seats,
        Instant startedAt,
        Instant deadline,
        Instant handInFrom,
        Ticket ticket) {

    /** Who begins. */
    public OfficerId officer() {
        return candidacy.officer();
    }
}
