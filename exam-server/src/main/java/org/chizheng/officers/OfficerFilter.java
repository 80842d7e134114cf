package org.chizheng.officers;

import org.jspecify.annotations.Nullable;

/**
 * What a list of people is narrowed to; null narrows nothing.
 *
 * @param text part of the name or the phone number, or a whole ID number
 * @param organisation this unit and all below it
 */
public record OfficerFilter(
        @Nullable String text,
        @Nullable OrganisationId organisation,
        @Nullable EnforcementDomain domain,
        @Nullable Staffing staffing,
        @Nullable Boolean onPost,
        @Nullable Boolean auxiliary) {

    /** Everybody. */
    public static final OfficerFilter ALL = new OfficerFilter(null, null, null, null, null, null);
}
