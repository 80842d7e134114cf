package org.chizheng.security;

import java.time.Instant;
import java.util.Set;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it.
 *
 * @param organisation null for an account of the house, which stands above all trees
 * @param officer the person on the register, null for accounts that are no officer
 * @param activated whether it has a password; otherwise it waits for its activation code
 * @param language language tag, {@code zh-CN} or {@code en}
 */
public record Account(
        AccountId id,
        String username,
        String displayName,
        @Nullable OrganisationId organisation,
        @Nullable OfficerId officer,
        Set<Role> roles,
        boolean enabled,
        boolean activated,
        String language,
        Instant openedAt) {

    /** Copies the roles. */
    public Account {
        roles = Set.copyOf(roles);
    }

    /** How the account signs what it does: the name for people, the account name because names are not unique. */
    public String signature() {
        return displayName + Caller.SIGNATURE + username;
    }
}
