package org.chizheng.sittings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer as the candidate numbered it.
 *
 * @param seq from 1, growing with every change that the candidate made
 * @param item place on the paper
 * @param chosen what was given, as {@link GivenText} writes it; empty if withdrawn
 * @param saidAt by the candidate's clock, null if not told
 */
public record Answer(
        long seq,
        int item,
        String chosen,
        boolean flagged,
        @Nullable Instant saidAt) {

    /** The same with what was given as a list; see {@link GivenText}. */
    public static Answer of(long seq, int item, List<String> given, boolean flagged, @Nullable Instant saidAt) {
        return new Answer(seq, item, GivenText.of(given), flagged, saidAt);
    }

    /** The same answer with another wording of what was given. */
    Answer saying(List<String> given) {
        return of(seq, item, given, flagged, saidAt);
    }

    /** Whether a repeated number says the same again. */
    public boolean repeats(Answer other) {
        return item == other.item && flagged == other.flagged && chosen.equals(other.chosen);
    }

    /** What was given: letters, one entry a prompt or blank, or a text; empty if withdrawn. */
    public List<String> given() {
        return GivenText.read(chosen);
    }
}
