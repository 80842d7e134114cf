package org.chizheng.sittings.invigilation;

import java.util.List;
import org.chizheng.sittings.steering.Steered;

/** What came of deciding on a proposal. */
public sealed interface CompensationOutcome {

    /**
     * Everybody concerned has the time now, but for those named.
     *
     * @param extended how many sat, and sit on
     * @param reopened how many the bell had stopped, and go on
     */
    record Approved(int extended, int reopened, List<LeftOut> leftOut) implements CompensationOutcome {

        /** Copies the names. */
        public Approved {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** Somebody who got no time, and why. */
    record LeftOut(String name, Steered.Refusal why) {}

    /** Nobody gets time. */
    record Rejected() implements CompensationOutcome {}

    /** Somebody decided before. */
    record DecidedBefore() implements CompensationOutcome {}

    /** Nobody decides on a proposal of their own. */
    record OwnProposal() implements CompensationOutcome {}
}
