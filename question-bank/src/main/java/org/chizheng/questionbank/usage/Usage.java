package org.chizheng.questionbank.usage;

import java.time.Instant;
import org.chizheng.questionbank.QuestionState;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the use of a question, in all its versions.
 *
 * @param exams published exams that have it
 * @param papers papers that it is on, over all exams
 * @param lastUsed opening of the latest of these exams, which may still be to come; null if it was never used
 * @param inUseUntil when the last of these exams closes; null if it was never used
 * @param answered answers whose results are published
 */
public record Usage(
        long exams,
        long papers,
        @Nullable Instant lastUsed,
        @Nullable Instant inUseUntil,
        Answered answered) {

    /** Never on an exam. */
    public static final Usage NEVER = new Usage(0, 0, null, null, Answered.NEVER);

    /** Whether a question in this state is in use (使用中): approved, and on an exam whose window is not over. */
    public boolean inUse(QuestionState state, Instant now) {
        return state == QuestionState.APPROVED && inUseUntil != null && now.isBefore(inUseUntil);
    }
}
