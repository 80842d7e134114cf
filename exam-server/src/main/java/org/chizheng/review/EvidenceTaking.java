package org.chizheng.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HoldKind;
import org.chizheng.training.HoursBalance;
import org.chizheng.training.HoursLedger;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes together what a review rests on. */
@Component
class EvidenceTaking {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HoursLedger ledger;
    private final Certificates certificates;
    private final Clock clock;

    EvidenceTaking(HoursLedger ledger, Certificates certificates, Clock clock) {
        this.ledger = ledger;
        this.certificates = certificates;
        this.clock = clock;
    }

    ReviewEvidence of(AnnualReview review) {
        HoursBalance hours = ledger.balance(review.officer(), review.year() - 1);
        List<HoldKind> holds = certificates.find(review.certificate()).map(Certificate::openHolds).stream()
                .flatMap(open -> open.stream().sorted())
                .filter(hold -> hold != HoldKind.REVIEW_INVALID)
                .toList();
        return new ReviewEvidence(
                review.year() - 1,
                hours.legalMinutes(),
                hours.legalDue(),
                hours.professionalMinutes(),
                hours.professionalDue(),
                hours.minutesPerHour(),
                holds,
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    static String text(ReviewEvidence evidence) {
        return JSON.writeValueAsString(evidence);
    }

    static ReviewEvidence read(String text) {
        return JSON.readValue(text, ReviewEvidence.class);
    }
}
