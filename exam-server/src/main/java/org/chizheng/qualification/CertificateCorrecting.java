package org.chizheng.qualification;

import java.util.List;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateFact;
import org.chizheng.certificates.CertificateFact.Kind;
import org.chizheng.certificates.CertificateId;
import org.chizheng.certificates.CertificateStatus;
import org.chizheng.certificates.Certificates;
import org.chizheng.officers.Caller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Taking a recorded hold, lift or end back as a mistake, by a further fact. */
@Service
public class CertificateCorrecting {

    private final CareAuthority authority;
    private final Certificates certificates;
    private final TransactionOperations transactions;

    CertificateCorrecting(CareAuthority authority, Certificates certificates, TransactionOperations transactions) {
        this.authority = authority;
        this.certificates = certificates;
        this.transactions = transactions;
    }

    /** The issuing authority takes a fact back. */
    public CareOutcome correct(Caller caller, CertificateId id, long fact, String reason) {
        Certificate certificate = authority.forIssuer(caller, id);
        if (CareAuthority.isOwn(caller, certificate)) {
            return new CareOutcome.Refused(CareRefusal.SELF);
        }
        if (reason.isBlank()) {
            return new CareOutcome.Refused(CareRefusal.REASON_MISSING);
        }
        return transactions.execute(tx -> {
            if (!isCorrectable(certificates.facts(id), fact)) {
                return new CareOutcome.Refused(CareRefusal.NOT_CORRECTABLE);
            }
            certificates.correct(id, fact, reason.strip(), caller.name());
            return new CareOutcome.Done(authority.existing(id));
        });
    }

    /** Whether a fact of this history can be taken back: not an issue, not a replacement, and not twice. */
    public static boolean isCorrectable(List<CertificateFact> facts, long id) {
        boolean corrected = facts.stream()
                .anyMatch(fact ->
                        fact.kind() == Kind.CORRECTED && Long.valueOf(id).equals(fact.refersTo()));
        return !corrected
                && facts.stream()
                        .filter(fact -> fact.id() == id)
                        .anyMatch(fact -> fact.kind() != Kind.ISSUED
                                && fact.kind() != Kind.CORRECTED
                                && fact.terminal() != CertificateStatus.REPLACED);
    }
}
