package org.chizheng.certificates;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.chizheng.certificates.CertificateEvent.CertificateEnded;
import org.chizheng.certificates.CertificateEvent.FactCorrected;
import org.chizheng.certificates.CertificateEvent.HoldLifted;
import org.chizheng.certificates.CertificateEvent.HoldPlaced;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Appends facts to a certificate: locked, checked against its history, projected, announced; in the caller's transaction. */
@Component
class FactRecording {

    private final CertificateRows rows;
    private final CertificateFacts facts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FactRecording(CertificateRows rows, CertificateFacts facts, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.events = events;
        this.clock = clock;
    }

    void hold(CertificateId id, HoldKind kind, Instant since, String reason, String by) {
        Instant start = Utc.precise(since);
        if (record(id, lockedHistory(id).hold(kind, start, now(), reason, by))) {
            events.publishEvent(new HoldPlaced(current(id), kind, start, reason, by));
        }
    }

    void lift(CertificateId id, HoldKind kind, String reason, String by) {
        if (record(id, lockedHistory(id).lift(kind, now(), reason, by))) {
            events.publishEvent(new HoldLifted(current(id), kind, reason, by));
        }
    }

    void end(CertificateId id, CertificateStatus terminal, Instant since, String reason, String by) {
        Instant start = Utc.precise(since);
        record(id, List.of(lockedHistory(id).end(terminal, start, now(), reason, by)));
        events.publishEvent(new CertificateEnded(current(id), terminal, start, reason, by));
    }

    void correct(CertificateId id, long fact, String reason, String by) {
        record(id, List.of(lockedHistory(id).correct(fact, now(), reason, by)));
        events.publishEvent(new FactCorrected(current(id), fact, reason, by));
    }

    /** Appends the facts and renews the projection; false where there is nothing to record. */
    private boolean record(CertificateId id, List<CertificateFact> added) {
        added.forEach(fact -> facts.append(id, fact));
        if (!added.isEmpty()) {
            rows.project(id, lockedHistory(id));
        }
        return !added.isEmpty();
    }

    private CertificateHistory lockedHistory(CertificateId id) {
        StoredCertificate certificate =
                rows.lock(id).orElseThrow(() -> new NoSuchElementException("no certificate " + id.value()));
        return new CertificateHistory(certificate.validity(), facts.latest(id));
    }

    private Certificate current(CertificateId id) {
        return rows.find(id).orElseThrow().on(ValidityPeriod.dayOf(clock.instant()));
    }

    private Instant now() {
        return Utc.precise(clock.instant());
    }
}
