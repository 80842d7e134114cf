package org.chizheng.certificates;

import java.time.Instant;

/**
 * Something happened to a certificate. Published in the transaction that recorded it, so that a listener can write its
 * own entry with it or stop it.
 */
public sealed interface CertificateEvent {

    /** The certificate as it stands after the event. */
    Certificate certificate();

    /** Who decided. */
    String by();

    /** A number was given out. */
    record CertificateIssued(Certificate certificate, String by) implements CertificateEvent {}

    /** A hold was placed, true since {@code since}. */
    record HoldPlaced(Certificate certificate, HoldKind hold, Instant since, String reason, String by)
            implements CertificateEvent {}

    /** A hold was lifted by a decision. */
    record HoldLifted(Certificate certificate, HoldKind hold, String reason, String by) implements CertificateEvent {}

    /** It ended for good. */
    record CertificateEnded(
            Certificate certificate, CertificateStatus terminal, Instant since, String reason, String by)
            implements CertificateEvent {}

    /** A fact turned out to be a mistake. */
    record FactCorrected(Certificate certificate, long fact, String reason, String by) implements CertificateEvent {}
}
