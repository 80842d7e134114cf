package org.chizheng.audit;

import java.util.Map;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateEvent;
import org.chizheng.certificates.CertificateEvent.CertificateEnded;
import org.chizheng.certificates.CertificateEvent.CertificateIssued;
import org.chizheng.certificates.CertificateEvent.FactCorrected;
import org.chizheng.certificates.CertificateEvent.HoldLifted;
import org.chizheng.certificates.CertificateEvent.HoldPlaced;
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
    void on(CertificateEvent event) {
        Certificate certificate = event.certificate();
        log.append(new AuditEntry(
                event.by(),
                "certificate." + action(event),
                "certificate:" + certificate.id().value(),
                certificate.organisationPath(),
                facts(event)));
    }

    @EventListener
    void on(BankChanged event) {
        log.append(
                new AuditEntry(event.by(), event.action(), event.subject(), event.organisationPath(), event.facts()));
    }

    private static String action(CertificateEvent event) {
        return switch (event) {
            case CertificateIssued issued -> "issued";
            case HoldPlaced placed -> "held";
            case HoldLifted lifted -> "lifted";
            case CertificateEnded ended -> "ended";
            case FactCorrected corrected -> "corrected";
        };
    }

    private static Map<String, String> facts(CertificateEvent event) {
        String number = event.certificate().number();
        return switch (event) {
            case CertificateIssued issued -> Map.of("number", number);
            case HoldPlaced placed ->
                Map.of(
                        "number", number,
                        "hold", placed.hold().name(),
                        "since", placed.since().toString(),
                        "reason", placed.reason());
            case HoldLifted lifted ->
                Map.of("number", number, "hold", lifted.hold().name(), "reason", lifted.reason());
            case CertificateEnded ended ->
                Map.of(
                        "number", number,
                        "end", ended.terminal().name(),
                        "since", ended.since().toString(),
                        "reason", ended.reason());
            case FactCorrected corrected ->
                Map.of("number", number, "fact", Long.toString(corrected.fact()), "reason", corrected.reason());
        };
    }
}
