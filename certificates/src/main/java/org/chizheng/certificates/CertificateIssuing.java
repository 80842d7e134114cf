package org.chizheng.certificates;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.chizheng.certificates.CertificateEvent.CertificateIssued;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Reserves a number and puts a certificate on the register, once for each application; in the caller's transaction. */
@Component
class CertificateIssuing {

    private final NumberCounters counters;
    private final CertificateRows rows;
    private final CertificateFacts facts;
    private final FactRecording recording;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CertificateIssuing(
            NumberCounters counters,
            CertificateRows rows,
            CertificateFacts facts,
            FactRecording recording,
            ApplicationEventPublisher events,
            Clock clock) {
        this.counters = counters;
        this.rows = rows;
        this.facts = facts;
        this.recording = recording;
        this.events = events;
        this.clock = clock;
    }

    Certificate issue(IssueOrder order) {
        return rows.forApplication(order.application())
                .map(issued -> issued.on(today()))
                .orElseGet(() -> issueNew(
                        order,
                        ValidityPeriod.ofYears(order.validFrom(), order.years()).to(),
                        null));
    }

    Certificate replace(Replacement replacement) {
        IssueOrder order = replacement.order();
        Optional<StoredCertificate> first = rows.forApplication(order.application());
        if (first.isPresent()) {
            return first.get().on(today());
        }
        recording.end(
                replacement.previous(),
                CertificateStatus.REPLACED,
                clock.instant(),
                replacement.reason(),
                order.orderedBy());
        return issueNew(order, replacement.validTo(), replacement.previous());
    }

    private Certificate issueNew(IssueOrder order, LocalDate validTo, @Nullable CertificateId previous) {
        Instant now = Utc.precise(clock.instant());
        ValidityPeriod validity = new ValidityPeriod(order.validFrom(), validTo);
        // a certificate taken over from older records keeps the day on which it was issued then
        LocalDate issuedOn = validity.from().isBefore(today()) ? validity.from() : today();
        CertificateNumber number = counters.reserve(order.issuerPrefix(), issuedOn.getYear());
        try {
            rows.insert(number, order, issuedOn, validTo, previous, now);
        } catch (DuplicateKeyException issuedMeanwhile) {
            return rows.latestForApplication(order.application())
                    .orElseThrow(() -> issuedMeanwhile)
                    .on(today());
        }
        StoredCertificate issued = rows.forApplication(order.application()).orElseThrow();
        facts.append(issued.id(), CertificateFact.issued(now, order.orderedBy()));
        Certificate certificate = issued.on(today());
        events.publishEvent(new CertificateIssued(certificate, order.orderedBy()));
        return certificate;
    }

    private LocalDate today() {
        return ValidityPeriod.dayOf(clock.instant());
    }
}
