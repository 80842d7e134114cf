package org.chizheng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import org.chizheng.SettableClock;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateKind;
import org.chizheng.certificates.CertificateStatus;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HoldKind;
import org.chizheng.certificates.HolderId;
import org.chizheng.certificates.IssueOrder;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OfficerRegistration;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.OrganisationRegistration;
import org.chizheng.officers.PeopleFixtures;
import org.chizheng.officers.Registration;
import org.chizheng.officers.Role;
import org.chizheng.officers.identity.IdNumbers;
import org.chizheng.profiles.OfficialTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Reviews with the real registers around them, in a year that the test turns. */
@Transactional
@Import(ReviewCases.Time.class)
abstract class ReviewCases {

    private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2027, 3, 1);

    @Autowired
    AnnualReviews reviews;

    @Autowired
    Reviewing reviewing;

    @Autowired
    ReviewCalendar calendar;

    @Autowired
    Certificates certificates;

    @Autowired
    Officers officers;

    @Autowired
    OrganisationRegistration organisationRegistration;

    @Autowired
    OfficerRegistration registration;

    @Autowired
    SettableClock clock;

    private Organisation bureau;
    private Certificate certificate;
    private Caller officer;
    private Caller coordinator;
    private Caller issuer;

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock(OfficialTime.startOf(LocalDate.of(2026, 5, 1)));
        }
    }

    @BeforeEach
    void somebodyWithACertificateOfLastYear() {
        at(LocalDate.of(2026, 5, 1));
        bureau = PeopleFixtures.bureau(organisationRegistration, "某市司法局" + System.nanoTime());
        OfficerId person = ((Registration.Registered) registration.register(
                        PeopleFixtures.of(bureau, Role.COORDINATOR),
                        PeopleFixtures.person("张三", IdNumbers.random(new Random()), bureau)))
                .officer();
        certificate = certify(person, LocalDate.of(2026, 5, 1));
        officer = new Caller(
                new AccountId(5), "张三", bureau.id(), bureau.path(), person, Set.of(Role.OFFICER, Role.COORDINATOR));
        coordinator = PeopleFixtures.of(bureau, Role.COORDINATOR);
        issuer = PeopleFixtures.of(bureau, Role.ISSUER);
        at(FIRST_OF_MARCH);
    }

    @Test
    void opensInTheWindowOnceHoweverOftenTheCalendarTurns() {
        assertThat(calendar.turn().opened()).isPositive();
        assertThat(calendar.turn().opened()).isZero();
        AnnualReview review = review();
        assertThat(review.state()).isEqualTo(ReviewState.OPEN);
        assertThat(review.deadline()).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @Test
    void opensNothingOutsideOfTheWindowNorForWhoWasCertifiedThisYear() {
        at(LocalDate.of(2027, 4, 1));
        calendar.turn();
        assertThat(reviews.own(officer)).isEmpty();
        at(LocalDate.of(2026, 2, 1));
        calendar.turn();
        assertThat(reviews.own(officer)).isEmpty();
    }

    @Test
    void aReviewGoesFromTheOfficerOverTheUnitToTheAuthorityAndFreezesItsEvidence() {
        calendar.turn();
        AnnualReview review = review();
        taken(reviewing.submit(officer, review.id(), "请审"));
        taken(reviewing.confirm(coordinator, review.id(), ""));
        assertThat(taken(reviewing.pass(issuer, review.id(), "")).state()).isEqualTo(ReviewState.PASSED);
        ReviewEvidence evidence = reviews.evidence(issuer, review.id()).orElseThrow();
        assertThat(evidence.year()).isEqualTo(2026);
        assertThat(evidence.takenAt()).isEqualTo(clock.instant());
        clock.pass(Duration.ofDays(1));
        assertThat(reviews.evidence(issuer, review.id())).contains(evidence);
        assertThat(reviews.steps(issuer, review.id()))
                .extracting(ReviewStep::action)
                .containsExactly(ReviewAction.SUBMIT, ReviewAction.CONFIRM, ReviewAction.PASS);
    }

    @Test
    void whatIsNotHandedInByTheDeadlineMakesTheCertificateUnusableUntilALaterPass() {
        calendar.turn();
        at(LocalDate.of(2027, 3, 31).plusDays(1));
        assertThat(usable()).as("until the calendar turned").isTrue();
        assertThat(calendar.turn().missed()).isPositive();
        assertThat(calendar.turn().missed()).isZero();
        assertThat(usable()).isFalse();
        AnnualReview review = review();
        assertThat(review.state()).isEqualTo(ReviewState.OVERDUE);
        taken(reviewing.submit(officer, review.id(), ""));
        taken(reviewing.confirm(coordinator, review.id(), ""));
        assertThat(usable()).isFalse();
        taken(reviewing.pass(issuer, review.id(), ""));
        assertThat(usable()).isTrue();
    }

    @Test
    void theDeadlineDayItselfStillCounts() {
        calendar.turn();
        clock.set(OfficialTime.startOf(LocalDate.of(2027, 4, 1)).minusSeconds(1));
        calendar.turn();
        assertThat(review().state()).isEqualTo(ReviewState.OPEN);
    }

    @Test
    void aFailureHoldsTheCertificateAndIsPutRight() {
        calendar.turn();
        AnnualReview review = review();
        taken(reviewing.submit(officer, review.id(), ""));
        taken(reviewing.confirm(coordinator, review.id(), ""));
        assertThat(reviewing.fail(issuer, review.id(), " "))
                .isEqualTo(new ReviewOutcome.Refused(ReviewRefusal.REASON_MISSING));
        taken(reviewing.fail(issuer, review.id(), "学时不足"));
        assertThat(certificates.find(certificate.id()).orElseThrow().openHolds())
                .containsExactly(HoldKind.REVIEW_INVALID);
        taken(reviewing.rectify(officer, review.id(), "已补学"));
        taken(reviewing.confirm(coordinator, review.id(), ""));
        taken(reviewing.pass(issuer, review.id(), ""));
        assertThat(usable()).isTrue();
    }

    @Test
    void aSupplementGoesBackToTheOfficer() {
        calendar.turn();
        AnnualReview review = review();
        taken(reviewing.submit(officer, review.id(), ""));
        taken(reviewing.confirm(coordinator, review.id(), ""));
        taken(reviewing.askSupplement(issuer, review.id(), "缺证明"));
        assertThat(taken(reviewing.submit(officer, review.id(), "附后")).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void aDeferralEndsByItselfAndLeavesTimeToHandIn() {
        calendar.turn();
        AnnualReview review = review();
        assertThat(reviewing.defer(coordinator, review.id(), FIRST_OF_MARCH, "产假"))
                .isEqualTo(new ReviewOutcome.Refused(ReviewRefusal.END_OUT_OF_RANGE));
        taken(reviewing.defer(coordinator, review.id(), LocalDate.of(2027, 8, 1), "产假"));
        at(LocalDate.of(2027, 8, 1));
        calendar.turn();
        assertThat(review().state()).isEqualTo(ReviewState.DEFERRED);
        at(LocalDate.of(2027, 8, 2));
        calendar.turn();
        assertThat(review().state()).isEqualTo(ReviewState.OPEN);
        assertThat(review().deadline()).isEqualTo(LocalDate.of(2027, 9, 1));
        assertThat(usable()).isTrue();
    }

    @Test
    void nobodyReviewsThemselvesAndNobodyLeapsAhead() {
        calendar.turn();
        AnnualReview review = review();
        assertThat(reviewing.pass(issuer, review.id(), ""))
                .isEqualTo(new ReviewOutcome.Refused(ReviewRefusal.NOT_IN_THIS_STATE));
        taken(reviewing.submit(officer, review.id(), ""));
        assertThat(reviewing.confirm(officer, review.id(), ""))
                .isEqualTo(new ReviewOutcome.Refused(ReviewRefusal.OWN_REVIEW));
        assertThatThrownBy(() -> reviewing.pass(coordinator, review.id(), ""))
                .isInstanceOf(AccessDeniedException.class);
        Caller beside = caller(new OrganisationPath("/999999/"), Role.COORDINATOR, Role.ISSUER);
        assertThatThrownBy(() -> reviewing.confirm(beside, review.id(), "")).isInstanceOf(NoSuchElementException.class);
        assertThat(reviews.find(beside, review.id())).isEmpty();
        assertThat(reviews.page(beside, new ReviewFilter(Set.of(), null, null), 0, 10))
                .isEmpty();
    }

    @Test
    void aCertificateThatEndedIsNotReviewedOn() {
        calendar.turn();
        AnnualReview review = review();
        taken(reviewing.submit(officer, review.id(), ""));
        taken(reviewing.confirm(coordinator, review.id(), ""));
        certificates.end(certificate.id(), CertificateStatus.CANCELLED, clock.instant(), "退休", "局");
        assertThat(reviewing.pass(issuer, review.id(), ""))
                .isEqualTo(new ReviewOutcome.Refused(ReviewRefusal.CERTIFICATE_ENDED));
    }

    @Test
    void workListsAreFiltered() {
        calendar.turn();
        ReviewFilter mine = new ReviewFilter(Set.of(ReviewState.OPEN), 2027, certificate.number());
        assertThat(reviews.count(coordinator, mine)).isEqualTo(1);
        assertThat(reviews.count(coordinator, new ReviewFilter(Set.of(), null, "%")))
                .isZero();
    }

    private AnnualReview review() {
        return reviews.own(officer).getFirst();
    }

    private boolean usable() {
        return certificates.find(certificate.id()).orElseThrow().usable();
    }

    private Certificate certify(OfficerId person, LocalDate from) {
        return certificates.issue(new IssueOrder(
                "review-test-" + person.value(),
                CertificateKind.ENFORCEMENT,
                new HolderId(person.value()),
                "张三",
                bureau.id().value(),
                bureau.path().value(),
                bureau.name(),
                "411221",
                "URBAN_MANAGEMENT",
                bureau.name(),
                "41",
                from,
                5,
                "test"));
    }

    private static AnnualReview taken(ReviewOutcome outcome) {
        assertThat(outcome).isInstanceOf(ReviewOutcome.Taken.class);
        return ((ReviewOutcome.Taken) outcome).review();
    }

    private void at(LocalDate day) {
        clock.set(OfficialTime.startOf(day).plusSeconds(3600));
    }

    private static Caller caller(OrganisationPath path, Role... roles) {
        return new Caller(new AccountId(9), "旁人", new OrganisationId(999_999), path, null, Set.of(roles));
    }
}
