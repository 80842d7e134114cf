package org.chizheng.gate;

import java.util.List;

/**
 * An old decision judged again from its own facts.
 *
 * @param factsIntact whether the facts are the ones that were hashed
 * @param linkIntact whether the link of the chain is the one that was made
 * @param sameJudgement whether outcome and reasons are the same again
 */
public record Replay(
        DecisionId decision,
        boolean factsIntact,
        boolean linkIntact,
        boolean sameJudgement,
        Outcome outcome,
        List<Finding> findings) {

    /** Copies the findings. */
    public Replay {
        findings = List.copyOf(findings);
    }

    /** Whether the decision stands as it was made. */
    public boolean holds() {
        return factsIntact && linkIntact && sameJudgement;
    }
}
