package org.chizheng.sittings.saving;

import java.time.Instant;
import java.util.List;

/** What became of a batch of answers. Nothing but {@link Saved} promises anything. */
public sealed interface SaveOutcome {

    /** On disk, all of them, now or from an earlier time. */
    record Saved(List<Long> acknowledged, Instant deadline) implements SaveOutcome {}

    /** No such attempt, or not this ticket's. */
    record UnknownAttempt() implements SaveOutcome {}

    /** Another place writes now, or has used one of these numbers for something else. */
    record LeaseLost() implements SaveOutcome {}

    /** An item that is not on the paper, or letters that are not among its options. */
    record BadAnswer(long seq, int item) implements SaveOutcome {}

    /**
     * Too late to count.
     *
     * @param acknowledged those of the batch that had been saved in time
     * @param late those that are kept as evidence; what is in neither is not kept, since there is too much of it, or
     *     since it came too late even for that
     */
    record TimeIsUp(List<Long> acknowledged, List<Long> late) implements SaveOutcome {}

    /** Handed in before. */
    record NotUnderway() implements SaveOutcome {}

    /** Nothing was done; come back in a moment. */
    record TooBusy() implements SaveOutcome {}
}
