package org.chizheng.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the token of an empty system into its log, once at the start. Demonstrations bring their own accounts. */
@Component
class FirstAdministratorNotice {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorNotice.class);

    private final FirstAdministrator firstAdministrator;
    private final boolean demo;
    private final String address;

    FirstAdministratorNotice(
            FirstAdministrator firstAdministrator,
            @Value("${chizheng.demo:false}") boolean demo,
            @Value("${chizheng.public-url:}") String address) {
        this.firstAdministrator = firstAdministrator;
        this.demo = demo;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void write() {
        if (!demo) {
            firstAdministrator
                    .issueToken()
                    .ifPresent(token -> LOG.warn(
                            "No account yet. Set up the first administrator within 24 hours at {}/setup with token {}",
                            address,
                            token));
        }
    }
}
