package org.chizheng.certificates.verification;

import java.util.Set;
import org.chizheng.certificates.Standing.Impediment;

/** What the public is told about a certificate: whether it can be used, never why somebody decided so. */
public enum PublicStatus {
    USABLE,
    NOT_YET_VALID,
    /** Suspended, or its annual review is not passed: the public need not know which. */
    SUSPENDED,
    LOST,
    EXPIRED,
    REPLACED,
    CANCELLED,
    REVOKED;

    /** The gravest impediment decides; a lost card says so even after its replacement. */
    static PublicStatus of(Set<Impediment> impediments) {
        for (Impediment grave : new Impediment[] {
            Impediment.REVOKED, Impediment.CANCELLED, Impediment.LOST, Impediment.REPLACED, Impediment.EXPIRED
        }) {
            if (impediments.contains(grave)) {
                return valueOf(grave.name());
            }
        }
        if (impediments.contains(Impediment.SUSPENDED) || impediments.contains(Impediment.REVIEW_INVALID)) {
            return SUSPENDED;
        }
        return impediments.isEmpty() ? USABLE : NOT_YET_VALID;
    }
}
