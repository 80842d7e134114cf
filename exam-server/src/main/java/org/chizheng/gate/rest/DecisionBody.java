package org.chizheng.gate.rest;

import java.util.List;
import org.chizheng.gate.Answer;
import org.chizheng.gate.Outcome;
import org.chizheng.gate.Receipt;

/**
 * A decision as other systems see it.
 *
 * @param decision number of the decision
 */
record DecisionBody(long decision, Outcome outcome, List<ReasonBody> reasons, Receipt receipt) {

    static DecisionBody of(Answer.Decision decision, GateTexts texts) {
        return new DecisionBody(
                decision.id().value(),
                decision.outcome(),
                ReasonBody.of(decision.findings(), texts),
                decision.receipt());
    }
}
