package org.chizheng.demo;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the demo can be seen and with which accounts, once everything is up. */
@Component
@ConditionalOnProperty("chizheng.demo")
class DemoAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAnnouncement.class);

    private final DemoPassword password;

    DemoAnnouncement(DemoPassword password) {
        this.password = password;
    }

    @EventListener
    void announce(ApplicationReadyEvent ready) {
        String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port == null) {
            return;
        }
        String accounts = DemoAccount.ALL.stream()
                .map(account -> "  %-22s %-16s %s"
                        .formatted(
                                account.username(),
                                account.roles().stream().map(Enum::name).collect(Collectors.joining(",")),
                                account.name()))
                .collect(Collectors.joining("\n"));
        LOG.info(
                "\n\n  持证 Chizheng  http://localhost:{}\n\n{}\n\n  密码 password    {}\n",
                port,
                accounts,
                password.value());
    }
}
