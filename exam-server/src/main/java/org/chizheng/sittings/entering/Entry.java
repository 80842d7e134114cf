package org.chizheng.sittings.entering;

import org.chizheng.sittings.AttemptId;

/** What came of entering an exam. */
public sealed interface Entry {

    /**
     * The candidate is in.
     *
     * @param ticket lets the exam page speak for this attempt; shown once, never stored
     * @param resumed whether the attempt had begun before
     */
    record Entered(AttemptId attempt, String ticket, boolean resumed) implements Entry {}

    /** The candidate stays out. */
    record Refused(EntryRefusal why) implements Entry {}
}
