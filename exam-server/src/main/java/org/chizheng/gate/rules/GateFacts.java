package org.chizheng.gate.rules;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All facts of one decision, as of the act time and as far as known when it was recorded. Kept with the decision.
 *
 * @param unit null if no such organisation is on the register
 * @param profile null if none covers the region
 * @param missing sources that did not answer
 */
public record GateFacts(
        ActFacts act,
        Instant recordedAt,
        @Nullable UnitFacts unit,
        @Nullable ProfileFacts profile,
        List<PersonFacts> people,
        List<String> missing) {

    /** Copies the lists. */
    public GateFacts {
        people = List.copyOf(people);
        missing = List.copyOf(missing);
    }

    /** Whether people may act across units, areas and domains (Zhejiang 29). */
    boolean crossesAreas() {
        return act.jointAction() && profile != null && profile.crossArea();
    }
}
