package org.chizheng.sittings;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One answer as the candidate numbered it.
 *
 * @param seq from 1, growing with every change that the candidate made
 * @param item place on the paper
 * @param chosen shown letters in alphabetical order, as in {@code AC}; empty if withdrawn
 * @param saidAt by the candidate's clock, null if not told
 */
public record Answer(
        long seq,
        int item,
        String chosen,
        boolean flagged,
        @Nullable Instant saidAt) {

    /** The same with the letters in any order. */
    public static Answer of(long seq, int item, List<String> chosen, boolean flagged, @Nullable Instant saidAt) {
        return new Answer(seq, item, String.join("", new TreeSet<>(chosen)), flagged, saidAt);
    }

    /** Whether a repeated number says the same again. */
    public boolean repeats(Answer other) {
        return item == other.item && flagged == other.flagged && chosen.equals(other.chosen);
    }

    List<String> letters() {
        return chosen.chars().mapToObj(Character::toString).toList();
    }

    Set<String> letterSet() {
        return Set.copyOf(letters());
    }
}
