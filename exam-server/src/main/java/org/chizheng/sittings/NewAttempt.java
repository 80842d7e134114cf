package org.chizheng.sittings;

import java.time.Instant;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.PaperId;
import org.chizheng.exams.SittingId;
import org.chizheng.officers.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * An attempt that is about to begin.
 *
 * @param sitting null where the exam has none
 * @param seats how many may begin at that sitting; null where nobody is counted at the door
 */
public record NewAttempt(
        ExamId exam,
        OfficerId officer,
        PaperId paper,
        int ordinal,
        @Nullable SittingId sitting,
        @Nullable Integer seats,
        Instant startedAt,
        Instant deadline,
        Instant handInFrom,
        Ticket ticket) {}
