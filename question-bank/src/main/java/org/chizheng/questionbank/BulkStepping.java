package org.chizheng.questionbank;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes a step with many questions, by the same rules as with one, and keeps what is needed to take it back. */
public interface BulkStepping {

    /**
     * What became of the step.
     *
     * @param batch to take it back by; null if no question took the step
     */
    record Taken(Moved moved, @Nullable StepBatchId batch) {}

    /**
     * Takes a step. Many questions are taken in parts, each of which is whole: after a breakdown the parts that were
     * done stay done and can be taken back.
     *
     * @param seen the questions, each with the version that the curator looked at, which counts for an approval
     * @param words why, for the steps that need it
     */
    Taken take(Curator by, BulkStep step, Map<QuestionId, QuestionVersionId> seen, String words);
}
