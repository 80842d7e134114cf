package org.chizheng.officers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two units claim one person. The first one keeps the person until a human transfers them or settles the claim.
 *
 * @param registeredName as it stands in the register, null if the caller does not see the present unit
 * @param presentUnit null if the caller does not see it
 * @param claimingUnitName null if the caller does not see it
 * @param claimedName as the second unit entered it
 */
public record RegistrationConflict(
        long id,
        OfficerId officer,
        @Nullable String registeredName,
        String maskedIdNumber,
        @Nullable String presentUnit,
        OrganisationId claimingUnit,
        @Nullable String claimingUnitName,
        String claimedName,
        String claimedBy,
        Instant claimedAt) {

    /** Whether the caller may turn the claim down: it is for those who see the present unit. */
    public boolean mayBeDismissed() {
        return presentUnit != null;
    }

    /** Whether the caller may move the person: it is for those who see both units. */
    public boolean mayBeFollowed() {
        return presentUnit != null && claimingUnitName != null;
    }
}
