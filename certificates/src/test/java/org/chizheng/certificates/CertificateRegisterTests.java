package org.chizheng.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chizheng.certificates.CertificateEvent.CertificateEnded;
import org.chizheng.certificates.CertificateEvent.CertificateIssued;
import org.chizheng.certificates.CertificateEvent.HoldPlaced;
import org.chizheng.certificates.CertificateFilter.Condition;
import org.chizheng.certificates.Standing.Impediment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
@RecordApplicationEvents
class CertificateRegisterTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);
    private static final HolderId HOLDER = new HolderId(1);

    @Autowired
    Certificates certificates;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationEvents events;

    private Certificate certificate;
    private Instant morning;

    @BeforeEach
    void issueOne() {
        clock.setToStartOf(TODAY);
        clock.advance(Duration.ofHours(9));
        morning = clock.instant();
        certificate = certificates.issue(CertificateFixtures.order(1, TODAY));
    }

    @Test
    void issuesOneUsableCertificateForAnApplication() {
        IssueOrder order = CertificateFixtures.order(2, TODAY);
        Certificate first = certificates.issue(order);

        assertThat(certificates.issue(order)).isEqualTo(first);
        assertThat(first.usable()).isTrue();
        assertThat(certificates.of(new HolderId(2))).containsExactly(first);
        assertThat(events.stream(CertificateIssued.class)).hasSize(2);
    }

    @Test
    void isUsableUntilTheLastSecondOfItsLastDay() {
        clock.set(Instant.parse("2030-02-28T15:59:59Z"));
        assertThat(certificates.find(certificate.id()).orElseThrow().usable()).isTrue();

        clock.advance(Duration.ofSeconds(1));
        assertThat(certificates.find(certificate.id()).orElseThrow().impediments())
                .containsExactly(Impediment.EXPIRED);
        assertThat(certificates.count(new CertificateFilter("/1/", "", Condition.EXPIRED)))
                .isEqualTo(1);
    }

    @Test
    void aSuspensionLearnedLaterDoesNotRewriteWhatWasKnown() {
        Instant suspendedAt = morning.plus(Duration.ofHours(1));
        Instant act = morning.plus(Duration.ofHours(2));
        clock.set(morning.plus(Duration.ofDays(3)));
        certificates.hold(certificate.id(), HoldKind.SUSPENDED, suspendedAt, "调查", "supervisor");

        assertThat(impedimentsAt(act, act)).isEmpty();
        assertThat(impedimentsAt(act, clock.instant())).containsExactly(Impediment.SUSPENDED);
        assertThat(impedimentsAt(morning, clock.instant())).isEmpty();
    }

    @Test
    void staysUnusableWhenOneOfTwoHoldsIsLifted() {
        certificates.hold(certificate.id(), HoldKind.SUSPENDED, morning, "调查", "supervisor");
        certificates.hold(certificate.id(), HoldKind.REVIEW_INVALID, morning, "逾期", "review");
        certificates.lift(certificate.id(), HoldKind.SUSPENDED, "结束", "supervisor");

        assertThat(certificates.find(certificate.id()).orElseThrow().openHolds())
                .containsExactly(HoldKind.REVIEW_INVALID);
    }

    @Test
    void recordsARepeatedHoldOnce() {
        certificates.hold(certificate.id(), HoldKind.SUSPENDED, morning, "调查", "supervisor");
        certificates.hold(certificate.id(), HoldKind.SUSPENDED, morning, "又一次", "supervisor");

        assertThat(certificates.facts(certificate.id())).hasSize(2);
        assertThat(events.stream(HoldPlaced.class)).hasSize(1);
    }

    @Test
    void endsOnlyOnce() {
        certificates.end(certificate.id(), CertificateStatus.REVOKED, morning, "徇私", "issuer");

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> certificates.end(certificate.id(), CertificateStatus.CANCELLED, morning, "退休", "issuer"));
        assertThat(impedimentsAt(clock.instant(), clock.instant())).containsExactly(Impediment.REVOKED);
        assertThat(events.stream(CertificateEnded.class)).hasSize(1);
    }

    @Test
    void nothingBeginsAfterTheEnd() {
        certificates.end(certificate.id(), CertificateStatus.CANCELLED, morning, "退休", "issuer");
        clock.advance(Duration.ofHours(1));

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        certificates.hold(certificate.id(), HoldKind.SUSPENDED, clock.instant(), "迟到", "supervisor"));
    }

    @Test
    void aCardThatWasLostStaysVoidWhenFoundAfterItsReplacement() {
        certificates.hold(certificate.id(), HoldKind.LOST, morning, "遗失", "officer");
        Certificate successor = certificates.replace(
                new Replacement(certificate.id(), CertificateFixtures.order(1, TODAY), certificate.validTo(), "补证"));

        assertThat(successor.number()).isNotEqualTo(certificate.number());
        assertThat(successor.validTo()).isEqualTo(certificate.validTo());
        assertThat(certificates.byNumber(certificate.number()).orElseThrow().impediments())
                .containsExactlyInAnyOrder(Impediment.LOST, Impediment.REPLACED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> certificates.lift(certificate.id(), HoldKind.LOST, "找到", "officer"));
    }

    @Test
    void aMistakeIsTakenBackByAFurtherFact() {
        certificates.end(certificate.id(), CertificateStatus.REVOKED, morning, "错案", "issuer");
        clock.advance(Duration.ofDays(1));
        Instant believedRevoked = clock.instant();
        clock.advance(Duration.ofDays(1));
        CertificateFact mistake = certificates.facts(certificate.id()).getLast();
        certificates.correct(certificate.id(), mistake.id(), "复核", "issuer");

        assertThat(certificates.find(certificate.id()).orElseThrow().usable()).isTrue();
        assertThat(impedimentsAt(believedRevoked, believedRevoked)).containsExactly(Impediment.REVOKED);
        assertThat(impedimentsAt(believedRevoked, clock.instant())).isEmpty();
        assertThat(certificates.facts(certificate.id())).hasSize(3);
    }

    @Test
    void isUnknownBeforeItWasIssued() {
        assertThat(certificates.standings(HOLDER, morning, morning.minusSeconds(1)))
                .isEmpty();
    }

    @Test
    void listsOnlyWhatLiesAtOrBelowAPath() {
        assertThat(certificates.below("/1/3/")).containsExactly(certificate);
        assertThat(certificates.below("/1/30/")).isEmpty();
        assertThat(certificates.page(new CertificateFilter("/1/", "50%", null), 0, 10))
                .isEmpty();
        assertThat(certificates.page(new CertificateFilter("/1/", "晓明", Condition.USABLE), 0, 10))
                .hasSize(1);
    }

    private List<Impediment> impedimentsAt(Instant asOf, Instant knownAt) {
        return List.copyOf(
                certificates.standings(HOLDER, asOf, knownAt).getFirst().impediments());
    }
}
