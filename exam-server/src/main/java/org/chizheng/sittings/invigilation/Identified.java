package org.chizheng.sittings.invigilation;

import java.util.List;
import java.util.Map;
import org.chizheng.officers.OfficerId;

/**
 * What came of identity checks at the door.
 *
 * @param done those for whom it is on record now
 * @param refused those for whom nothing changed, each with why
 */
public record Identified(List<OfficerId> done, Map<OfficerId, Refusal> refused) {

    /** Copies both. */
    public Identified {
        done = List.copyOf(done);
        refused = Map.copyOf(refused);
    }

    /** Why nothing changed. */
    public enum Refusal {
        /** No candidate of this exam. */
        NOT_ENROLLED,
        /** Nobody confirms who they are themselves. */
        OWN,
        /** Somebody has confirmed it. */
        CONFIRMED_BEFORE,
        /** Nobody has confirmed it. */
        NOT_CONFIRMED,
        /** The candidate has begun: what was let in is ended or declared void, not unseen. */
        BEGUN
    }
}
