package org.chizheng.officers;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * Who asks, and from where. The first argument of every use case, so that no query can forget its scope.
 *
 * @param account the signed-in account
 * @param name shown to people and written to the audit log
 * @param organisation the organisation that the account belongs to
 * @param path its place in the tree; the caller sees this and all below
 * @param officer the person on the register, null for accounts that are no officer
 * @param roles what the account may do
 */
public record Caller(
        AccountId account,
        String name,
        OrganisationId organisation,
        OrganisationPath path,
        @Nullable OfficerId officer,
        Set<Role> roles) {

    /** Stands between a person's name and the account name where somebody signs what was done. */
    public static final String SIGNATURE = "·";

    /** Copies the roles. */
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** The name to greet somebody by; {@link #name} also says which account it was, since names are not unique. */
    public String displayName() {
        int account = name.lastIndexOf(SIGNATURE);
        return account < 0 ? name : name.substring(0, account);
    }

    /** The account name of who is signed in, the other half of {@link #name}. */
    public String accountName() {
        return name.substring(name.lastIndexOf(SIGNATURE) + 1);
    }

    /** Whether the caller has one of the roles. */
    public boolean is(Role... any) {
        for (Role role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Stops a caller who has none of the roles.
     *
     * @throws AccessDeniedException if so
     */
    public void require(Role... any) {
        if (!is(any)) {
            throw new AccessDeniedException("needs one of the roles " + Set.of(any));
        }
    }

    /** Whether an organisation at this path is the caller's own or below it. */
    public boolean sees(OrganisationPath other) {
        return path.covers(other);
    }

    /**
     * Stops a caller who asks for something beside or above the own organisation.
     *
     * @throws AccessDeniedException if so
     */
    public void requireSees(OrganisationPath other) {
        if (!sees(other)) {
            throw new AccessDeniedException("outside of the caller's organisations");
        }
    }

    /** The person on the register that this account belongs to. */
    public Optional<OfficerId> asOfficer() {
        return Optional.ofNullable(officer);
    }
}
