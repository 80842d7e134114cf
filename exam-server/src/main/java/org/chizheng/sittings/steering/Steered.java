package org.chizheng.sittings.steering;

import java.util.List;
import java.util.Map;
import org.chizheng.sittings.AttemptId;

/**
 * What came of steering several attempts.
 *
 * @param done those that were changed
 * @param refused those that were not, each with why
 */
public record Steered(List<AttemptId> done, Map<AttemptId, Refusal> refused) {

    /** Copies both. */
    public Steered {
        done = List.copyOf(done);
        refused = Map.copyOf(refused);
    }

    /** Why an attempt was left as it is. */
    public enum Refusal {
        /** No such attempt at this exam. */
        UNKNOWN,
        /** Nobody decides on an attempt of their own. */
        OWN,
        /** Handed in, closed, or past its bell. */
        ENDED,
        /** Its candidate handed in with time left. */
        HANDED_IN,
        /** A person ended it. */
        STOPPED,
        /** Its clock stands still already. */
        PAUSED_BEFORE,
        /** Its clock runs. */
        NOT_PAUSED,
        /** All of its room stands, and goes on together. */
        ROOM_PAUSED,
        /** It is void already. */
        VOID_BEFORE,
        /** It is not void. */
        NOT_VOID,
        /** Its result is published; what follows from it is no matter of the sitting any more. */
        RESULT_PUBLISHED
    }
}
