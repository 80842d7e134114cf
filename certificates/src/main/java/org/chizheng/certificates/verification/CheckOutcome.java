package org.chizheng.certificates.verification;

/** What came of a public check. */
public sealed interface CheckOutcome {

    /** There is such a certificate. */
    record Found(PublicCertificate certificate) implements CheckOutcome {}

    /** No certificate has this number. */
    record Unknown() implements CheckOutcome {}

    /** The number cannot exist: a character was mistyped. */
    record Mistyped() implements CheckOutcome {}

    /** The QR code was not made by the issuing authority, whatever number stands in it. */
    record Forged() implements CheckOutcome {}
}
