package org.chizheng.sittings;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.PaperId;
import org.chizheng.officers.OfficerId;

/**
 * The answers of a closed attempt, for marking.
 *
 * @param ordinal 1 for 初考, 2 for 补考, and so on
 * @param chosen shown letters by item; items never answered are absent
 */
public record ClosedAttempt(
        AttemptId id,
        ExamId exam,
        OfficerId officer,
        PaperId paper,
        int ordinal,
        Instant startedAt,
        Instant closedAt,
        Map<Integer, Set<String>> chosen) {

    /** Copies the answers. */
    public ClosedAttempt {
        chosen = Map.copyOf(chosen);
    }
}
