package org.chizheng.officers;

import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Another government system that asks over REST, known by its API key; the principal of the stateless chain.
 *
 * @param name of the key, written to the audit log
 * @param organisation the organisation that answers for the system
 * @param path its place in the tree; the client may ask for this and all below
 * @param scopes what the key may do, for example {@code gate:decide}
 */
public record ApiClient(String name, OrganisationId organisation, OrganisationPath path, Set<String> scopes)
        implements AuthenticatedPrincipal {
    /** Scope to ask the gate. */
    public static final String GATE_DECIDE = "gate:decide";

    /** Scope to record enforcement actors. */
    public static final String RECORDS_WRITE = "records:write";

    /** Copies the scopes. */
    public ApiClient {
        scopes = Set.copyOf(scopes);
    }

    @Override
    public String getName() {
        return name;
    }

    /**
     * Stops a client whose key lacks the scope.
     *
     * @throws AccessDeniedException if so
     */
    public void require(String scope) {
        if (!scopes.contains(scope)) {
            throw new AccessDeniedException("the API key lacks the scope " + scope);
        }
    }

    /**
     * Stops a client who asks for something beside or above its organisation.
     *
     * @throws AccessDeniedException if so
     */
    public void requireSees(OrganisationPath other) {
        if (!path.covers(other)) {
            throw new AccessDeniedException("outside of the organisations of the API key");
        }
    }
}
