package org.chizheng.certificates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is on record about a certificate. Facts are only added, never changed: a mistake is taken back by a
 * further fact of kind {@link Kind#CORRECTED}.
 *
 * @param id in the order of recording
 * @param hold which hold, for HELD and LIFTED
 * @param terminal how it ended, for ENDED
 * @param refersTo the fact that is lifted or corrected
 * @param effectiveAt since when it is true
 * @param recordedAt since when it is known
 * @param reason for the holder and for people who audit, never for the public
 * @param by who decided
 */
public record CertificateFact(
        long id,
        Kind kind,
        @Nullable HoldKind hold,
        @Nullable CertificateStatus terminal,
        @Nullable Long refersTo,
        Instant effectiveAt,
        Instant recordedAt,
        String reason,
        String by) {

    /** What a fact says. */
    public enum Kind {
        ISSUED,
        HELD,
        LIFTED,
        ENDED,
        /** The fact that this one refers to was a mistake and counts as never true, from this record on. */
        CORRECTED
    }

    /** The id of a fact that is not stored yet. */
    static final long NEW = 0;

    static CertificateFact issued(Instant now, String by) {
        return new CertificateFact(NEW, Kind.ISSUED, null, null, null, now, now, "", by);
    }

    static CertificateFact held(HoldKind hold, Instant since, Instant now, String reason, String by) {
        return new CertificateFact(NEW, Kind.HELD, hold, null, null, since, now, reason, by);
    }

    static CertificateFact lifted(CertificateFact held, Instant now, String reason, String by) {
        return new CertificateFact(NEW, Kind.LIFTED, held.hold, null, held.id, now, now, reason, by);
    }

    static CertificateFact ended(CertificateStatus terminal, Instant since, Instant now, String reason, String by) {
        return new CertificateFact(NEW, Kind.ENDED, null, terminal, null, since, now, reason, by);
    }

    static CertificateFact corrected(CertificateFact mistake, Instant now, String reason, String by) {
        return new CertificateFact(NEW, Kind.CORRECTED, null, null, mistake.id, now, now, reason, by);
    }
}
