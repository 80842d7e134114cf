package org.chizheng.qualification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateId;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HoldKind;
import org.chizheng.certificates.IssueOrder;
import org.chizheng.certificates.Replacement;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.Organisations;
import org.chizheng.profiles.OfficialTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 换发, 补证: a new number in the place of an old one, with what the register says by now. */
@Service
public class CertificateReplacing {

    private final CareAuthority authority;
    private final Certificates certificates;
    private final CertificateOrdering ordering;
    private final EligibilityCheck eligibility;
    private final Officers officers;
    private final Organisations organisations;
    private final TransactionOperations transactions;
    private final Clock clock;

    CertificateReplacing(
            CareAuthority authority,
            Certificates certificates,
            CertificateOrdering ordering,
            EligibilityCheck eligibility,
            Officers officers,
            Organisations organisations,
            TransactionOperations transactions,
            Clock clock) {
        this.authority = authority;
        this.certificates = certificates;
        this.ordering = ordering;
        this.eligibility = eligibility;
        this.officers = officers;
        this.organisations = organisations;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Replaces a certificate. Only a renewal brings new years; every other replacement ends with the day on which the old
     * one would have ended.
     */
    public CareOutcome replace(Caller caller, CertificateId id, ReplacementGround ground, String reason) {
        Certificate old = authority.forIssuer(caller, id);
        Officer officer = officers.find(new OfficerId(old.holder().value())).orElseThrow();
        Optional<CareRefusal> refusal = against(caller, old, officer, ground, reason);
        if (refusal.isPresent()) {
            return new CareOutcome.Refused(refusal.get());
        }
        Organisation bureau =
                organisations.justiceBureauFor(officer.organisation()).orElseThrow();
        IssueOrder order = ordering.order("replacement:" + id.value(), old.kind(), officer, bureau, caller);
        LocalDate validTo = ground == ReplacementGround.RENEWAL ? renewedTo(order) : old.validTo();
        return transactions.execute(tx -> new CareOutcome.Done(
                certificates.replace(new Replacement(id, order, validTo, ground + " " + reason.strip()))));
    }

    /** Counted from the day of the renewal, by the same rule as a first issue. */
    private static LocalDate renewedTo(IssueOrder order) {
        LocalDate anniversary = order.validFrom().plusYears(order.years());
        boolean exists = anniversary.getDayOfMonth() == order.validFrom().getDayOfMonth();
        return exists ? anniversary.minusDays(1) : anniversary;
    }

    private Optional<CareRefusal> against(
            Caller caller, Certificate old, Officer officer, ReplacementGround ground, String reason) {
        if (CareAuthority.isOwn(caller, old)) {
            return Optional.of(CareRefusal.SELF);
        }
        if (CertificateCare.hasEnded(old)) {
            return Optional.of(CareRefusal.ENDED);
        }
        if (reason.isBlank()) {
            return Optional.of(CareRefusal.REASON_MISSING);
        }
        if (old.openHolds().contains(HoldKind.SUSPENDED) || old.openHolds().contains(HoldKind.REVIEW_INVALID)) {
            // a clean new card would make the hold worthless
            return Optional.of(CareRefusal.HELD);
        }
        if (!eligibility.check(officer.id(), OfficialTime.today(clock)).isEmpty()) {
            return Optional.of(CareRefusal.NOT_ELIGIBLE);
        }
        return againstGround(old, officer, ground);
    }

    private Optional<CareRefusal> againstGround(Certificate old, Officer officer, ReplacementGround ground) {
        boolean sameUnit = officer.organisation().value() == old.organisation();
        boolean lost = old.openHolds().contains(HoldKind.LOST);
        if (ground == ReplacementGround.TRANSFER) {
            return sameUnit ? Optional.of(CareRefusal.NOT_TRANSFERRED) : Optional.empty();
        }
        if (!sameUnit) {
            return Optional.of(CareRefusal.TRANSFERRED);
        }
        if (ground == ReplacementGround.LOST && !lost) {
            return Optional.of(CareRefusal.NOT_REPORTED_LOST);
        }
        LocalDate windowOpens =
                old.validTo().minusDays(ordering.profileOf(officer).renewalWindowDays());
        boolean tooEarly = OfficialTime.today(clock).isBefore(windowOpens);
        return ground == ReplacementGround.RENEWAL && tooEarly
                ? Optional.of(CareRefusal.NOT_IN_RENEWAL_WINDOW)
                : Optional.empty();
    }
}
