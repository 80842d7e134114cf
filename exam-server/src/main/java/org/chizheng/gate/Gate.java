package org.chizheng.gate;

import java.util.Optional;

/**
 * May these people be recorded as the actors of this act? Not to be asked within a transaction: the facts must be
 * committed ones.
 */
public interface Gate {

    /**
     * Decides, and keeps the decision with all its facts. Repeated with the same request id and the same act, it
     * returns the first decision.
     *
     * @param requestId chosen by the asker, up to 200 characters
     * @return a decision, or {@link Answer.Unavailable} if anything failed or took too long
     * @throws org.springframework.security.access.AccessDeniedException if the unit lies beside or above the asker
     * @throws RequestIdReused if the request id was used for another act
     */
    Answer decide(Asker asker, String requestId, Act act);

    /** A decision about an organisation at or below the asker's. */
    Optional<Answer.Decision> find(Asker asker, DecisionId id);
}
