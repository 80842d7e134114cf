package org.chizheng.questionbank;

import java.util.List;
import java.util.Map;

/**
 * What became of a step in the life cycle of several questions; those that could take it took it together.
 *
 * @param moved questions that took the step
 * @param refused the others, each with its reason
 */
public record Moved(List<QuestionId> moved, Map<QuestionId, Refusal> refused) {

    /** Why a question did not take a step. */
    public enum Refusal {
        /** No such question, or outside of what the curator keeps. */
        NOT_YOURS,
        /** Whoever wrote a version does not judge the question. */
        OWN_QUESTION,
        /** The step does not start from the question's state. */
        WRONG_STATE,
        /** The version that was looked at is not the latest any more. */
        REVISED_MEANWHILE,
        /** The step needs words that say why. */
        WORDS_MISSING,
        /** The cited article was amended, and no author has confirmed the question since. */
        FROZEN
    }

    /** Copies the collections. */
    public Moved {
        moved = List.copyOf(moved);
        refused = Map.copyOf(refused);
    }

    /** Whether nothing was refused. */
    public boolean all() {
        return refused.isEmpty();
    }
}
