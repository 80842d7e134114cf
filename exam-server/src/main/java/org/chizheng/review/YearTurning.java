package org.chizheng.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateFilter;
import org.chizheng.certificates.CertificateKind;
import org.chizheng.certificates.CertificateStatus;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HoldKind;
import org.chizheng.profiles.JurisdictionProfile;
import org.chizheng.profiles.JurisdictionProfiles;
import org.chizheng.profiles.OfficialTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns the calendar review by review, each in a transaction of its own. */
@Service
class YearTurning implements ReviewCalendar {

    private static final String SYSTEM = "system";
    private static final int PAGE = 500;

    /** How long after a deferral somebody may still hand in. */
    private static final int DAYS_AFTER_DEFERRAL = 30;

    private final ReviewTable reviews;
    private final Certificates certificates;
    private final JurisdictionProfiles profiles;
    private final AuditLog audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    YearTurning(
            ReviewTable reviews,
            Certificates certificates,
            JurisdictionProfiles profiles,
            AuditLog audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.reviews = reviews;
        this.certificates = certificates;
        this.profiles = profiles;
        this.audit = audit;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Turned turn() {
        LocalDate today = OfficialTime.today(clock);
        int opened = open(today);
        int resumed = 0;
        for (ReviewId id : reviews.endedBefore(ReviewState.DEFERRED, "deferred_until", today)) {
            resumed += inTransaction(() -> resume(id, today));
        }
        int missed = 0;
        for (ReviewId id : reviews.endedBefore(ReviewState.OPEN, "deadline", today)) {
            missed += inTransaction(() -> miss(id, today));
        }
        return new Turned(opened, resumed, missed);
    }

    private int open(LocalDate today) {
        Set<Long> known = reviews.certificatesIn(today.getYear());
        Map<String, JurisdictionProfile> rules = new HashMap<>();
        int opened = 0;
        int offset = 0;
        List<Certificate> page = certificates.page(CertificateFilter.below("/"), offset, PAGE);
        while (!page.isEmpty()) {
            for (Certificate certificate : page) {
                JurisdictionProfile profile =
                        rules.computeIfAbsent(certificate.region(), region -> profiles.at(region, today));
                LocalDate from = profile.reviewFrom().atYear(today.getYear());
                LocalDate to = profile.reviewTo().atYear(today.getYear());
                boolean inWindow = !today.isBefore(from) && !today.isAfter(to);
                if (inWindow
                        && isDue(certificate, today)
                        && !known.contains(certificate.id().value())) {
                    opened += inTransaction(() -> reviews.open(certificate, today.getYear(), to) ? 1 : 0);
                }
            }
            offset += PAGE;
            page = certificates.page(CertificateFilter.below("/"), offset, PAGE);
        }
        return opened;
    }

    /** Who was certified this year is reviewed next year; a hold does not spare anybody the review. */
    private static boolean isDue(Certificate certificate, LocalDate today) {
        return certificate.kind() == CertificateKind.ENFORCEMENT
                && certificate.status() == CertificateStatus.ACTIVE
                && !today.isAfter(certificate.validTo())
                && certificate.validFrom().getYear() < today.getYear();
    }

    private int resume(ReviewId id, LocalDate today) {
        AnnualReview review = reviews.lock(id).orElseThrow();
        LocalDate until = review.deferredUntil();
        if (review.state() != ReviewState.DEFERRED || until == null || !until.isBefore(today)) {
            return 0;
        }
        LocalDate later = today.plusDays(DAYS_AFTER_DEFERRAL);
        reviews.prolong(id, later.isAfter(review.deadline()) ? later : review.deadline());
        move(review, ReviewAction.RESUME);
        return 1;
    }

    private int miss(ReviewId id, LocalDate today) {
        AnnualReview review = reviews.lock(id).orElseThrow();
        if (review.state() != ReviewState.OPEN || !review.deadline().isBefore(today)) {
            return 0;
        }
        move(review, ReviewAction.MISS);
        boolean running = certificates
                .find(review.certificate())
                .filter(certificate -> certificate.status() == CertificateStatus.ACTIVE)
                .filter(certificate -> !today.isAfter(certificate.validTo()))
                .isPresent();
        if (running) {
            // true from the first instant after the deadline, however late this runs
            certificates.hold(
                    review.certificate(),
                    HoldKind.REVIEW_INVALID,
                    OfficialTime.startOf(review.deadline().plusDays(1)),
                    "annual review " + review.year() + " overdue",
                    SYSTEM);
        }
        return 1;
    }

    private void move(AnnualReview review, ReviewAction action) {
        reviews.move(review.id(), action, "", SYSTEM, clock.instant());
        audit.append(new AuditEntry(
                SYSTEM,
                action == ReviewAction.MISS ? "review.overdue" : "review.open",
                "review:" + review.id().value(),
                review.organisationPath().value(),
                Map.of("certificate", review.certificateNumber(), "year", Integer.toString(review.year()))));
    }

    private int inTransaction(Supplier<Integer> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
