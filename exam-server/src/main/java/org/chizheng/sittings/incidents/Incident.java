package org.chizheng.sittings.incidents;

import java.time.Instant;
import org.chizheng.sittings.AttemptId;
import org.jspecify.annotations.Nullable;

/**
 * A line in the log of a sitting.
 *
 * @param attempt whom it concerns; null: the room
 * @param told in the words of who noted it; for {@link IncidentKind#LEFT_PAGE} the number of leavings, for
 *     {@link IncidentKind#OTHER_ADDRESS} the address
 * @param actor who noted it, {@code system} for the server
 */
public record Incident(
        long id, @Nullable AttemptId attempt, IncidentKind kind, String told, String actor, Instant at) {}
