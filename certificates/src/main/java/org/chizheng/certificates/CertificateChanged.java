package org.chizheng.certificates;

import java.util.Map;

/**
 * A fact about a certificate was recorded. Published in the transaction of the act, so that whoever keeps a log of acts
 * writes both or neither.
 *
 * @param action past-tense code such as {@code certificate.issued}, {@code certificate.held}, {@code certificate.lifted}
 * @param organisationPath path of the organisation it was issued for
 * @param by who decided, as handed in with the order
 * @param facts further facts by name; no ID numbers
 */
public record CertificateChanged(
        CertificateId certificate, String action, String organisationPath, String by, Map<String, String> facts) {
    /** Copies the facts. */
    public CertificateChanged {
        facts = Map.copyOf(facts);
    }
}
