package org.chizheng.security.api;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chizheng.officers.ApiClient;
import org.chizheng.officers.Organisations;
import org.chizheng.profiles.OfficialTime;
import org.springframework.stereotype.Component;

/** Turns the key that a request carries into the client that asks. */
@Component
class KeyChecking {

    private final ApiKeyTable keys;
    private final Organisations organisations;
    private final Clock clock;

    KeyChecking(ApiKeyTable keys, Organisations organisations, Clock clock) {
        this.keys = keys;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The client, or empty if the key is unknown, wrong, revoked or past its last day. */
    Optional<ApiClient> client(BearerToken token) {
        LocalDate today = OfficialTime.today(clock);
        return keys.find(token.publicId())
                .filter(stored -> MessageDigest.isEqual(stored.secretHash(), token.hash()))
                .map(ApiKeyTable.Stored::key)
                .filter(key -> key.countsOn(today))
                .flatMap(this::client);
    }

    private Optional<ApiClient> client(ApiKey key) {
        keys.noteUse(key, clock.instant());
        return organisations
                .find(key.organisation())
                .map(organisation -> new ApiClient(
                        key.name() + "·" + key.publicId(),
                        organisation.id(),
                        organisation.outlook(),
                        key.scopes().stream().map(ApiScope::code).collect(Collectors.toSet())));
    }
}
