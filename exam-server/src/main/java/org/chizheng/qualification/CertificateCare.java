package org.chizheng.qualification;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateId;
import org.chizheng.certificates.CertificateStatus;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HoldKind;
import org.chizheng.certificates.Standing.Impediment;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What people decide about an issued certificate: supervision suspends and lifts, the holder reports it lost, the issuing
 * authority cancels and revokes. See also {@link CertificateReplacing} and {@link CertificateCorrecting}. Each act is logged with the register
 * of certificates.
 */
@Service
public class CertificateCare {

    private final CareAuthority authority;
    private final Certificates certificates;
    private final QualificationTable qualifications;
    private final TransactionOperations transactions;
    private final Clock clock;

    CertificateCare(
            CareAuthority authority,
            Certificates certificates,
            QualificationTable qualifications,
            TransactionOperations transactions,
            Clock clock) {
        this.authority = authority;
        this.certificates = certificates;
        this.qualifications = qualifications;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * 暂扣: a supervisor takes the certificate out of use until a further decision.
     *
     * @param since when it began to be true, not after now
     */
    public CareOutcome suspend(Caller caller, CertificateId id, Instant since, String reason) {
        Certificate certificate = authority.forSupervisor(caller, id);
        boolean held = certificate.openHolds().contains(HoldKind.SUSPENDED);
        return act(
                caller,
                certificate,
                reason,
                held ? Optional.of(CareRefusal.ALREADY_HELD) : Optional.empty(),
                () -> certificates.hold(id, HoldKind.SUSPENDED, since, reason.strip(), caller.name()));
    }

    /** A supervisor gives a suspended certificate back. */
    public CareOutcome liftSuspension(Caller caller, CertificateId id, String reason) {
        Certificate certificate = authority.forSupervisor(caller, id);
        boolean held = certificate.openHolds().contains(HoldKind.SUSPENDED);
        return act(
                caller,
                certificate,
                reason,
                held ? Optional.empty() : Optional.of(CareRefusal.NOT_HELD),
                () -> certificates.lift(id, HoldKind.SUSPENDED, reason.strip(), caller.name()));
    }

    /** 报失: the holder, or a coordinator for the holder. A card that is found again stays void. */
    public CareOutcome reportLost(Caller caller, CertificateId id, String reason) {
        Certificate certificate = authority.forReport(caller, id);
        if (certificate.openHolds().contains(HoldKind.LOST)) {
            return new CareOutcome.Refused(CareRefusal.ALREADY_HELD);
        }
        return general(certificate, reason)
                .<CareOutcome>map(CareOutcome.Refused::new)
                .orElseGet(() -> done(
                        id,
                        () -> certificates.hold(id, HoldKind.LOST, clock.instant(), reason.strip(), caller.name())));
    }

    /** 注销: left, retired, unit abolished. */
    public CareOutcome cancel(Caller caller, CertificateId id, String reason) {
        Certificate certificate = authority.forIssuer(caller, id);
        return act(
                caller,
                certificate,
                reason,
                Optional.empty(),
                () -> certificates.end(
                        id, CertificateStatus.CANCELLED, clock.instant(), reason.strip(), caller.name()));
    }

    /** 吊销: crime or fraud. The qualification goes with it, so that a new certificate needs both exams again. */
    public CareOutcome revoke(Caller caller, CertificateId id, String reason) {
        Certificate certificate = authority.forIssuer(caller, id);
        return act(caller, certificate, reason, Optional.empty(), () -> {
            certificates.end(id, CertificateStatus.REVOKED, clock.instant(), reason.strip(), caller.name());
            qualifications.cancel(
                    new OfficerId(certificate.holder().value()), reason.strip(), caller.name(), clock.instant());
        });
    }

    private CareOutcome act(
            Caller caller, Certificate certificate, String reason, Optional<CareRefusal> special, Runnable act) {
        Optional<CareRefusal> self =
                CareAuthority.isOwn(caller, certificate) ? Optional.of(CareRefusal.SELF) : Optional.empty();
        return self.or(() -> general(certificate, reason))
                .or(() -> special)
                .<CareOutcome>map(CareOutcome.Refused::new)
                .orElseGet(() -> done(certificate.id(), act));
    }

    private static Optional<CareRefusal> general(Certificate certificate, String reason) {
        if (hasEnded(certificate)) {
            return Optional.of(CareRefusal.ENDED);
        }
        return reason.isBlank() ? Optional.of(CareRefusal.REASON_MISSING) : Optional.empty();
    }

    static boolean hasEnded(Certificate certificate) {
        return certificate.status() != CertificateStatus.ACTIVE
                || certificate.impediments().contains(Impediment.EXPIRED);
    }

    private CareOutcome done(CertificateId id, Runnable act) {
        return transactions.execute(tx -> {
            act.run();
            return new CareOutcome.Done(authority.existing(id));
        });
    }
}
