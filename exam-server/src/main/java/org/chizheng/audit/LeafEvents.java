package org.chizheng.audit;

import org.chizheng.certificates.CertificateChanged;
import org.chizheng.questionbank.BankChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Turns what the two leaves tell into entries, within the transaction of the act: they know no log. */
@Component
class LeafEvents {

    private final AuditLog log;

    LeafEvents(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void on(CertificateChanged event) {
        String subject = "certificate:" + event.certificate().value();
        log.append(new AuditEntry(event.by(), event.action(), subject, event.organisationPath(), event.facts()));
    }

    @EventListener
    void on(BankChanged event) {
        log.append(
                new AuditEntry(event.by(), event.action(), event.subject(), event.organisationPath(), event.facts()));
    }
}
