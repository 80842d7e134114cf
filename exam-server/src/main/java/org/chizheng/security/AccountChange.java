package org.chizheng.security;

import java.util.Set;
import org.chizheng.officers.Role;

/** What an administrator may change about an account. */
public record AccountChange(String displayName, Set<Role> roles, boolean enabled, String language) {

    /** Copies the roles. */
    public AccountChange {
        roles = Set.copyOf(roles);
    }
}
