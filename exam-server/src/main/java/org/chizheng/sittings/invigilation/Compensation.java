package org.chizheng.sittings.invigilation;

import java.time.Instant;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * 补时: time given back for an outage, as it was proposed and decided.
 *
 * @param decidedBy null while nobody decided
 * @param attempts how many got the time; 0 unless approved
 * @param reopened how many of them the bell had stopped before
 * @param refused how many did not get it
 */
public record Compensation(
        CompensationId id,
        ExamId exam,
        Outage outage,
        String proposedBy,
        AccountId proposer,
        Instant proposedAt,
        State state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        int attempts,
        int reopened,
        int refused) {

    /** Where a proposal stands. */
    public enum State {
        PROPOSED,
        APPROVED,
        REJECTED
    }
}
