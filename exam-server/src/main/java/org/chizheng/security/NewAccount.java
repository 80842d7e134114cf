package org.chizheng.security;

import java.util.Set;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account to be opened.
 *
 * @param username lower-case letters, digits, dot, dash, underscore; never changed later
 * @param organisation null for an account of the house
 * @param officer the person on the register, null for accounts that are no officer
 */
public record NewAccount(
        String username,
        String displayName,
        @Nullable OrganisationId organisation,
        Set<Role> roles,
        @Nullable OfficerId officer) {

    /** Copies the roles. */
    public NewAccount {
        roles = Set.copyOf(roles);
    }
}
