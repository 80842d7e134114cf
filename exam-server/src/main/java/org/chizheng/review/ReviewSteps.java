package org.chizheng.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateStatus;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HoldKind;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.chizheng.profiles.OfficialTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes steps under a lock of the review. */
@Service
@Transactional
class ReviewSteps implements Reviewing {

    private final ReviewTable reviews;
    private final EvidenceTaking evidence;
    private final Certificates certificates;
    private final AuditLog audit;
    private final Clock clock;

    ReviewSteps(ReviewTable reviews, EvidenceTaking evidence, Certificates certificates, AuditLog audit, Clock clock) {
        this.reviews = reviews;
        this.evidence = evidence;
        this.certificates = certificates;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public ReviewOutcome submit(Caller caller, ReviewId id, String note) {
        return take(caller, own(caller, id), ReviewAction.SUBMIT, note, review -> {});
    }

    @Override
    public ReviewOutcome rectify(Caller caller, ReviewId id, String note) {
        return take(caller, own(caller, id), ReviewAction.RECTIFY, note, review -> {});
    }

    @Override
    public ReviewOutcome confirm(Caller caller, ReviewId id, String note) {
        AnnualReview review = others(caller, id, Role.COORDINATOR);
        return isOwn(caller, review)
                ? new ReviewOutcome.Refused(ReviewRefusal.OWN_REVIEW)
                : take(caller, review, ReviewAction.CONFIRM, note, confirmed -> {});
    }

    @Override
    public ReviewOutcome defer(Caller caller, ReviewId id, LocalDate until, String reason) {
        AnnualReview review = others(caller, id, Role.COORDINATOR);
        LocalDate today = OfficialTime.today(clock);
        if (isOwn(caller, review)) {
            return new ReviewOutcome.Refused(ReviewRefusal.OWN_REVIEW);
        }
        if (reason.isBlank()) {
            return new ReviewOutcome.Refused(ReviewRefusal.REASON_MISSING);
        }
        if (!until.isAfter(today) || until.isAfter(today.plusYears(1))) {
            return new ReviewOutcome.Refused(ReviewRefusal.END_OUT_OF_RANGE);
        }
        return take(caller, review, ReviewAction.DEFER, reason, deferred -> reviews.defer(id, until));
    }

    @Override
    public ReviewOutcome pass(Caller caller, ReviewId id, String note) {
        return decide(caller, id, ReviewAction.PASS, note, review -> {
            reviews.freeze(id, EvidenceTaking.text(evidence.of(review)));
            certificates.lift(review.certificate(), HoldKind.REVIEW_INVALID, lineFor(review), caller.name());
        });
    }

    @Override
    public ReviewOutcome askSupplement(Caller caller, ReviewId id, String reason) {
        return decideAgainst(caller, id, ReviewAction.ASK_SUPPLEMENT, reason, review -> {});
    }

    @Override
    public ReviewOutcome fail(Caller caller, ReviewId id, String reason) {
        return decideAgainst(
                caller,
                id,
                ReviewAction.FAIL,
                reason,
                review -> certificates.hold(
                        review.certificate(), HoldKind.REVIEW_INVALID, clock.instant(), reason, caller.name()));
    }

    private ReviewOutcome decideAgainst(
            Caller caller, ReviewId id, ReviewAction action, String reason, Consumer<AnnualReview> effect) {
        caller.require(Role.ISSUER);
        return reason.isBlank()
                ? new ReviewOutcome.Refused(ReviewRefusal.REASON_MISSING)
                : decide(caller, id, action, reason, effect);
    }

    private ReviewOutcome decide(
            Caller caller, ReviewId id, ReviewAction action, String note, Consumer<AnnualReview> effect) {
        AnnualReview review = others(caller, id, Role.ISSUER);
        if (isOwn(caller, review)) {
            return new ReviewOutcome.Refused(ReviewRefusal.OWN_REVIEW);
        }
        Optional<Certificate> running = certificates
                .find(review.certificate())
                .filter(certificate -> certificate.status() == CertificateStatus.ACTIVE)
                .filter(certificate -> !OfficialTime.today(clock).isAfter(certificate.validTo()));
        return running.isEmpty()
                ? new ReviewOutcome.Refused(ReviewRefusal.CERTIFICATE_ENDED)
                : take(caller, review, action, note, effect);
    }

    private ReviewOutcome take(
            Caller caller, AnnualReview review, ReviewAction action, String note, Consumer<AnnualReview> effect) {
        if (!action.isPossibleIn(review.state())) {
            return new ReviewOutcome.Refused(ReviewRefusal.NOT_IN_THIS_STATE);
        }
        reviews.move(review.id(), action, note.strip(), caller.name(), clock.instant());
        effect.accept(review);
        audit.append(new AuditEntry(
                caller.name(),
                "review." + action.to().name().toLowerCase(Locale.ROOT),
                "review:" + review.id().value(),
                review.organisationPath().value(),
                Map.of("certificate", review.certificateNumber(), "year", Integer.toString(review.year()))));
        return new ReviewOutcome.Taken(reviews.find(review.id()).orElseThrow());
    }

    private AnnualReview own(Caller caller, ReviewId id) {
        caller.require(Role.OFFICER);
        return reviews.lock(id).filter(review -> isOwn(caller, review)).orElseThrow(() -> unknown(id));
    }

    private AnnualReview others(Caller caller, ReviewId id, Role role) {
        caller.require(role);
        return reviews.lock(id)
                .filter(review -> caller.sees(review.organisationPath()))
                .orElseThrow(() -> unknown(id));
    }

    private static boolean isOwn(Caller caller, AnnualReview review) {
        return caller.asOfficer().filter(review.officer()::equals).isPresent();
    }

    private static NoSuchElementException unknown(ReviewId id) {
        return new NoSuchElementException("no review " + id.value());
    }

    private static String lineFor(AnnualReview review) {
        return "annual review " + review.year();
    }
}
