package org.chizheng.gate;

import java.time.Instant;
import java.util.List;
import org.chizheng.officers.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * A decision in a list.
 *
 * @param unitName empty if the organisation is not on the register
 * @param recorded whether its actors came on record
 */
public record DecisionSummary(
        DecisionId id,
        Instant decidedAt,
        String askedBy,
        String actNumber,
        ActType type,
        @Nullable ActStep step,
        Instant actTime,
        String unitCode,
        String unitName,
        String region,
        String powerItem,
        Outcome outcome,
        boolean recorded,
        List<Actor> actors,
        List<Finding> findings) {

    /**
     * A participant as decided on.
     *
     * @param reference certificate number or masked ID number
     * @param name null if nobody on the register is meant
     */
    public record Actor(
            ParticipantRole role,
            String reference,
            @Nullable String name,
            @Nullable OfficerId officer,
            @Nullable Long certificate) {}

    /** Copies the lists. */
    public DecisionSummary {
        actors = List.copyOf(actors);
        findings = List.copyOf(findings);
    }
}
