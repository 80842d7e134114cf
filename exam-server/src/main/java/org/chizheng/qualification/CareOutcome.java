package org.chizheng.qualification;

import org.chizheng.certificates.Certificate;

/** What came of an act on a certificate. */
public sealed interface CareOutcome {

    /** It was done; the certificate as it stands now, for a replacement the new one. */
    record Done(Certificate certificate) implements CareOutcome {}

    /** Nothing was done. */
    record Refused(CareRefusal reason) implements CareOutcome {}
}
