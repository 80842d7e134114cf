package org.chizheng.gate;

import org.chizheng.officers.ApiClient;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Role;
import org.springframework.security.access.AccessDeniedException;

/**
 * Who asks the gate: another system or a person.
 *
 * @param name unique among systems and people; request ids are told apart by it
 * @param path the asker may ask for organisations at and below it
 */
public record Asker(String name, OrganisationPath path) {

    /**
     * A system that asks for decisions.
     *
     * @throws AccessDeniedException if its key lacks the scope
     */
    public static Asker deciding(ApiClient client) {
        client.require(ApiClient.GATE_DECIDE);
        return new Asker("api:" + client.name(), client.path());
    }

    /**
     * A system that records enforcement actors.
     *
     * @throws AccessDeniedException if its key lacks the scope
     */
    public static Asker recording(ApiClient client) {
        client.require(ApiClient.RECORDS_WRITE);
        return new Asker("api:" + client.name(), client.path());
    }

    /**
     * A person who tries the gate by hand.
     *
     * @throws AccessDeniedException unless a supervisor or coordinator
     */
    public static Asker deciding(Caller caller) {
        caller.require(Role.SUPERVISOR, Role.COORDINATOR);
        return new Asker("account:" + caller.account().value(), caller.path());
    }

    void requireSees(OrganisationPath other) {
        if (!path.covers(other)) {
            throw new AccessDeniedException("outside of the asker's organisations");
        }
    }
}
