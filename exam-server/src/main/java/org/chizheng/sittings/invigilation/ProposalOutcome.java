package org.chizheng.sittings.invigilation;

import java.time.Instant;

/** What came of proposing compensation. */
public sealed interface ProposalOutcome {

    /** It waits for another person. */
    record Proposed(CompensationId id) implements ProposalOutcome {}

    /**
     * Nobody lost time at this exam before it opened: the day is wrong, or the exam.
     *
     * @param opens the first instant from which an outage can be proposed
     */
    record BeforeOpening(Instant opens) implements ProposalOutcome {}

    /** It ends after now: how long an outage lasts is known when it is over. */
    record NotOver() implements ProposalOutcome {}
}
