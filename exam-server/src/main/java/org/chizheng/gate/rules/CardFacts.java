package org.chizheng.gate.rules;

import java.time.LocalDate;
import java.util.List;
import org.chizheng.certificates.CertificateKind;
import org.chizheng.certificates.Standing;
import org.chizheng.certificates.Standing.Impediment;

/**
 * A certificate as of the act time.
 *
 * @param impediments in the order of the enum
 */
public record CardFacts(
        long id,
        String number,
        CertificateKind kind,
        long unit,
        String region,
        String category,
        LocalDate validFrom,
        LocalDate validTo,
        List<Impediment> impediments) {

    /** Copies the list. */
    public CardFacts {
        impediments = List.copyOf(impediments);
    }

    /** The facts of a standing. */
    public static CardFacts of(Standing standing) {
        return new CardFacts(
                standing.certificate().value(),
                standing.number(),
                standing.kind(),
                standing.organisation(),
                standing.region(),
                standing.category(),
                standing.validFrom(),
                standing.validTo(),
                standing.impediments().stream().sorted().toList());
    }
}
