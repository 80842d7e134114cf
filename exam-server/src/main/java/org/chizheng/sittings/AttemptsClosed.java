package org.chizheng.sittings;

import java.util.List;

/**
 * Attempts took their last answers; published in the transaction that closes them, exactly once for each. Those that
 * end at the same moment come together, so that a thousand hand-ins are not a thousand reads of the same exam.
 */
public record AttemptsClosed(List<AttemptClosed> attempts) {

    /** Copies the attempts. */
    public AttemptsClosed {
        attempts = List.copyOf(attempts);
    }
}
