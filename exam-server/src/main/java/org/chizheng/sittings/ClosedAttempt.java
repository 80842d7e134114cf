package org.chizheng.sittings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.PaperId;
import org.chizheng.officers.OfficerId;

/**
 * The answers of a closed attempt, for marking.
 *
 * @param ordinal 1 for 初考, 2 for 补考, and so on
 * @param given by item what was given: shown letters, one entry a prompt or blank, or a text; items never answered are
 *     absent
 */
public record ClosedAttempt(
        AttemptId id,
        ExamId exam,
        OfficerId officer,
        PaperId paper,
        int ordinal,
        Instant startedAt,
        Instant closedAt,
        Map<Integer, List<String>> given) {

    /** An attempt that ends at this moment with these answers. */
    public static ClosedAttempt of(Attempt attempt, Instant closedAt, Map<Integer, List<String>> given) {
        return new ClosedAttempt(
                attempt.id(),
                attempt.exam(),
                attempt.officer(),
                attempt.paper(),
                attempt.ordinal(),
                attempt.startedAt(),
                closedAt,
                given);
    }

    /** Copies the answers. */
    public ClosedAttempt {
        given = Map.copyOf(given);
    }
}
