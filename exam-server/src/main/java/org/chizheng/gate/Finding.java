package org.chizheng.gate;

import org.jspecify.annotations.Nullable;

/**
 * One reason in one decision.
 *
 * @param participant place in the act's list of participants from 0, null if it concerns the act
 */
public record Finding(Reason reason, @Nullable Integer participant, Weight weight) {

    /** What a reason does to the outcome. */
    public enum Weight {
        /** Says why somebody does not count; stops nothing by itself. */
        NOTES,
        WARNS,
        BLOCKS
    }
}
