package org.chizheng.gate;

import java.util.Map;
import java.util.Set;
import org.chizheng.certificates.Standing.Impediment;

/**
 * An allowance that would not be given by what is known today. The decision stays as it is; somebody has to look at the
 * act.
 *
 * @param learned by the place of the participant: what was learned later about that time
 */
public record TaintedDecision(DecisionSummary decision, Map<Integer, Set<Impediment>> learned) {

    /** Copies the map. */
    public TaintedDecision {
        learned = Map.copyOf(learned);
    }
}
