package org.chizheng.gate;

import java.util.List;

/** What the gate answers. Whatever goes wrong, it is never an allowance. */
public sealed interface Answer {

    /** What the asking system must go by. */
    Outcome outcome();

    /** All reasons; those of the act first, then person by person. */
    List<Finding> findings();

    /** A decision on record. */
    record Decision(DecisionId id, Outcome outcome, List<Finding> findings, Receipt receipt) implements Answer {

        /** Copies the findings. */
        public Decision {
            findings = List.copyOf(findings);
        }
    }

    /** The gate could not decide, or could not keep its decision: as good as BLOCK, to be asked again. */
    record Unavailable() implements Answer {

        @Override
        public Outcome outcome() {
            return Outcome.BLOCK;
        }

        @Override
        public List<Finding> findings() {
            return List.of(new Finding(Reason.DATA_UNAVAILABLE, null, Finding.Weight.BLOCKS));
        }
    }
}
