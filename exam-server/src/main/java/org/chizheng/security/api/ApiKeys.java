package org.chizheng.security.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.Role;
import org.chizheng.profiles.OfficialTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues, lists and revokes the keys of other systems. */
@Service
public class ApiKeys {

    /** Longest life of a key, so that none is forgotten for ever. */
    public static final int MOST_DAYS = 730;

    private static final int LONGEST_NAME = 60;

    private final ApiKeyTable keys;
    private final Organisations organisations;
    private final AuditLog audit;
    private final Clock clock;

    ApiKeys(ApiKeyTable keys, Organisations organisations, AuditLog audit, Clock clock) {
        this.keys = keys;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Issues a key for a system that an organisation answers for.
     *
     * @param expiresOn last official day on which it counts, within {@value #MOST_DAYS} days
     * @throws org.springframework.security.access.AccessDeniedException if the caller does not administer there
     * @throws IllegalArgumentException if name, scopes or last day are not as they must be
     */
    @Transactional
    public IssuedApiKey issue(
            Caller caller, String name, OrganisationId organisation, Set<ApiScope> scopes, LocalDate expiresOn) {
        caller.require(Role.ADMINISTRATOR);
        OrganisationPath path = path(organisation);
        caller.requireSees(path);
        LocalDate today = OfficialTime.today(clock);
        if (name.isBlank() || name.length() > LONGEST_NAME || scopes.isEmpty()) {
            throw new IllegalArgumentException("name and scopes must be given");
        }
        if (expiresOn.isBefore(today) || expiresOn.isAfter(today.plusDays(MOST_DAYS))) {
            throw new IllegalArgumentException("expiresOn must lie within two years, was " + expiresOn);
        }
        BearerToken token = BearerToken.next();
        ApiKey key = new ApiKey(
                token.publicId(),
                name.strip(),
                organisation,
                scopes,
                expiresOn,
                caller.name(),
                clock.instant(),
                null,
                null);
        keys.insert(key, token.hash());
        String codes = scopes.stream().map(ApiScope::code).sorted().collect(Collectors.joining(" "));
        log(caller, "api-key.issued", key, path, Map.of("name", key.name(), "scopes", codes));
        return new IssuedApiKey(key, token.text());
    }

    /** Ends a key at once. Revoking it again changes nothing. */
    @Transactional
    public void revoke(Caller caller, String publicId) {
        caller.require(Role.ADMINISTRATOR);
        ApiKey key = keys.find(publicId)
                .map(ApiKeyTable.Stored::key)
                .orElseThrow(() -> new NoSuchElementException("no API key " + publicId));
        OrganisationPath path = path(key.organisation());
        caller.requireSees(path);
        keys.revoke(publicId, caller.name(), clock.instant());
        log(caller, "api-key.revoked", key, path, Map.of("name", key.name()));
    }

    /** The keys of the caller's organisation and below, newest first. */
    @Transactional(readOnly = true)
    public List<ApiKey> visibleTo(Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        Set<OrganisationId> visible =
                organisations.visibleTo(caller).stream().map(Organisation::id).collect(Collectors.toSet());
        return keys.all().stream()
                .filter(key -> visible.contains(key.organisation()))
                .toList();
    }

    private OrganisationPath path(OrganisationId organisation) {
        return organisations
                .find(organisation)
                .map(Organisation::path)
                .orElseThrow(() -> new NoSuchElementException("no organisation " + organisation.value()));
    }

    private void log(Caller caller, String action, ApiKey key, OrganisationPath path, Map<String, String> facts) {
        audit.append(new AuditEntry(caller.name(), action, "api-key:" + key.publicId(), path.value(), facts));
    }
}
