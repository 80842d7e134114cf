package org.chizheng.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chizheng.audit.AuditEntry;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateStatus;
import org.chizheng.certificates.Certificates;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamPart;
import org.chizheng.exams.enrolment.Enrolment;
import org.chizheng.marking.Verdict;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Role;
import org.chizheng.profiles.OfficialTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class RuleEnrolmentTests {

    private static final Caller PLANNER = Town.staff(7, Town.COUNTY, Role.COORDINATOR);

    private QualificationFixtures room;
    private ExamId exam;
    private Officer officer;

    @BeforeEach
    void open() {
        room = new QualificationFixtures();
        exam = room.planned.planning.draft(PLANNER, ExamFixtures.plan());
        officer = hire(Town.UNIT);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void takesWhoIsOfTheUnitsAndTheDomain() {
        Officer other = hire(Town.OTHER_UNIT);

        assertThat(found(ExamNeed.ANYBODY)).containsExactlyInAnyOrder(officer.id(), other.id());
        assertThat(found(Town.UNIT, null)).containsExactly(officer.id());
        assertThat(found(null, EnforcementDomain.URBAN_MANAGEMENT)).hasSize(2);
        assertThat(found(null, EnforcementDomain.TRANSPORT)).isEmpty();
    }

    @Test
    void whoIsEnrolledIsCountedAndNotTakenAgain() {
        Officer other = hire(Town.OTHER_UNIT);
        room.planned.enrolling.enrol(PLANNER, exam, List.of(officer.id()));

        assertThat(find(new EnrolmentRule(null, null, ExamNeed.ANYBODY, 1)))
                .isEqualTo(new RuleMatch(List.of(other.id()), 1));
    }

    @Test
    void readsMorePeopleThanOneChunk() {
        for (int i = 0; i < 1_001; i++) {
            hire(Town.OTHER_UNIT);
        }
        room.result(officer, ExamPart.PUBLIC, null, Verdict.PASSED);

        assertThat(found(ExamNeed.ANYBODY)).hasSize(1_002).doesNotHaveDuplicates();
        assertThat(found(ExamNeed.PART_OWED)).hasSize(1_001).doesNotContain(officer.id());
    }

    @Test
    void aPassOfThisPartIsOwedUntilItIsThereAndAgainOnceItIsTooOld() {
        room.result(officer, ExamPart.PROFESSIONAL, officer.domain(), Verdict.PASSED);
        room.result(officer, ExamPart.PUBLIC, null, Verdict.FAILED);
        assertThat(found(ExamNeed.PART_OWED)).containsExactly(officer.id());

        Officer passed = hire(Town.UNIT);
        room.result(passed, ExamPart.PUBLIC, null, Verdict.PASSED);
        room.clock.set(OfficialTime.startOf(LocalDate.of(2030, 3, 1)).minusSeconds(1));
        assertThat(found(ExamNeed.PART_OWED)).containsExactly(officer.id());

        room.clock.pass(Duration.ofSeconds(1));
        assertThat(found(ExamNeed.PART_OWED)).containsExactlyInAnyOrder(officer.id(), passed.id());
    }

    @Test
    void whoIsQualifiedByACertificateOwesNoPart() {
        Certificate certificate = certified();
        // the passes are too old, while the certificate was issued later and is good for longer
        room.clock.set(OfficialTime.startOf(certificate.validTo()));
        assertThat(certificate.validTo()).isAfter(LocalDate.of(2030, 2, 28));
        assertThat(found(ExamNeed.PART_OWED)).isEmpty();

        room.clock.pass(Duration.ofDays(1));
        assertThat(found(ExamNeed.PART_OWED)).containsExactly(officer.id());
    }

    @Test
    void onlyTheLatestResultOfThisPartCountsAsFailed() {
        assertThat(found(ExamNeed.FAILED_LAST)).isEmpty();
        room.result(officer, ExamPart.PUBLIC, null, Verdict.FAILED);
        room.result(officer, ExamPart.PROFESSIONAL, officer.domain(), Verdict.PASSED);
        assertThat(found(ExamNeed.FAILED_LAST)).containsExactly(officer.id());

        room.result(officer, ExamPart.PUBLIC, null, Verdict.PASSED);
        room.result(officer, ExamPart.PROFESSIONAL, officer.domain(), Verdict.FAILED);
        assertThat(found(ExamNeed.FAILED_LAST)).isEmpty();
    }

    @Test
    void aCertificateEndsSoonFromSoManyMonthsBeforeToItsLastDay() {
        Certificate certificate = certified();
        LocalDate first = certificate.validTo().minusMonths(6);

        room.clock.set(OfficialTime.startOf(first).minusSeconds(1));
        assertThat(ending(6)).isEmpty();
        room.clock.pass(Duration.ofSeconds(1));
        assertThat(ending(6)).containsExactly(officer.id());
        assertThat(ending(5)).isEmpty();
        room.clock.set(OfficialTime.startOf(certificate.validTo().plusDays(1)).minusSeconds(1));
        assertThat(ending(1)).containsExactly(officer.id());
        room.clock.pass(Duration.ofSeconds(1));
        assertThat(ending(60)).isEmpty();
    }

    @Test
    void aCertificateThatWasEndedDoesNotEndSoon() {
        Certificate certificate = certified();
        assertThat(ending(60)).containsExactly(officer.id());

        room.get(Certificates.class)
                .end(certificate.id(), CertificateStatus.CANCELLED, room.clock.instant(), "调离执法岗位", "发证人");
        assertThat(ending(60)).isEmpty();
    }

    @Test
    void findsWhomAPlainReadingOfTheRuleFindsAndNobodyBeside() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<OrganisationPath> units = List.of(Town.UNIT, Town.OTHER_UNIT, Town.NEIGHBOUR);
        Map<Officer, List<Verdict>> history = new HashMap<>();
        history.put(officer, List.of());
        for (int i = 0; i < 120; i++) {
            Officer hired = hire(units.get(random.nextInt(units.size())));
            List<Verdict> verdicts = new ArrayList<>();
            for (int sat = random.nextInt(4); sat > 0; sat--) {
                verdicts.add(random.nextBoolean() ? Verdict.FAILED : Verdict.PASSED);
                room.result(hired, ExamPart.PUBLIC, null, verdicts.getLast());
            }
            history.put(hired, verdicts);
        }
        for (ExamNeed need : List.of(ExamNeed.ANYBODY, ExamNeed.PART_OWED, ExamNeed.FAILED_LAST)) {
            for (OrganisationPath below : List.of(Town.COUNTY, Town.UNIT, Town.OTHER_UNIT)) {
                List<OfficerId> plain = new ArrayList<>();
                history.forEach((person, verdicts) -> {
                    boolean needed = switch (need) {
                        case PART_OWED -> !verdicts.contains(Verdict.PASSED);
                        case FAILED_LAST -> !verdicts.isEmpty() && verdicts.getLast() == Verdict.FAILED;
                        default -> true;
                    };
                    if (needed && below.covers(person.organisationPath())) {
                        plain.add(person.id());
                    }
                });
                assertThat(find(new EnrolmentRule(below, null, need, 1)).people())
                        .as("%s below %s, seed %d", need, below, seed)
                        .containsExactlyInAnyOrderElementsOf(plain);
            }
        }
    }

    @Test
    void theLogKeepsTheRuleThatSomebodyWasEnrolledBy() {
        EnrolmentRule rule =
                new EnrolmentRule(Town.UNIT, EnforcementDomain.URBAN_MANAGEMENT, ExamNeed.CERTIFICATE_ENDS, 60);
        certified();

        assertThat(enrol(rule, find(rule).people()).added()).isEqualTo(1);

        AuditEntry entry = room.planned.audit.getLast();
        assertThat(entry.action()).isEqualTo("exam.candidates-enrolled");
        assertThat(entry.facts())
                .containsOnly(
                        entry("people", "1"),
                        entry("way", "RULE"),
                        entry("need", "CERTIFICATE_ENDS"),
                        entry("months", "60"),
                        entry("domain", "URBAN_MANAGEMENT"),
                        entry("below", "/1/3/"),
                        entry("unit", "湖东区单位3"));
    }

    @Test
    void aRuleWithoutLimitsIsKeptAsWideAsItWas() {
        enrol(new EnrolmentRule(null, null, ExamNeed.PART_OWED, 6), List.of(officer.id()));

        assertThat(room.planned.audit.getLast().facts())
                .containsOnly(
                        entry("people", "1"),
                        entry("way", "RULE"),
                        entry("need", "PART_OWED"),
                        entry("domain", "ANY"),
                        entry("below", "/1/"),
                        entry("unit", "湖东区单位1"));
    }

    @Test
    void onlyWhomTheRuleStillFindsAndTheDryRunFoundIsEnrolled() {
        Officer passing = hire(Town.UNIT);
        EnrolmentRule rule = new EnrolmentRule(null, null, ExamNeed.PART_OWED, 6);
        List<OfficerId> confirmed = find(rule).people();
        room.result(passing, ExamPart.PUBLIC, null, Verdict.PASSED);
        hire(Town.UNIT);

        assertThat(enrol(rule, confirmed).added()).isEqualTo(1);
        assertThat(room.planned.exams.candidates(exam)).containsExactly(officer.id());
    }

    @Test
    void aPlaceBesideTheCallersIsDenied() {
        EnrolmentRule beside = new EnrolmentRule(Town.NEIGHBOUR, null, ExamNeed.ANYBODY, 1);

        assertThatThrownBy(() -> find(beside)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> enrol(beside, List.of(officer.id()))).isInstanceOf(AccessDeniedException.class);
    }

    private Officer hire(OrganisationPath unit) {
        Officer hired = room.town.hire("欧阳晓明", unit);
        room.planned.people.hire(hired);
        return hired;
    }

    /** The officer passes both parts today and gets a certificate 30 days later. */
    private Certificate certified() {
        room.passBoth(officer);
        room.clock.pass(Duration.ofDays(30));
        ApplicationId id = room.approved(officer).id();
        Application issued =
                QualificationFixtures.done(room.get(ApplicationDeciding.class).issue(QualificationFixtures.ISSUER, id));
        return room.get(Certificates.class).find(issued.certificate()).orElseThrow();
    }

    private List<OfficerId> ending(int months) {
        return find(new EnrolmentRule(null, null, ExamNeed.CERTIFICATE_ENDS, months))
                .people();
    }

    private List<OfficerId> found(ExamNeed need) {
        return find(new EnrolmentRule(null, null, need, 1)).people();
    }

    private List<OfficerId> found(OrganisationPath below, EnforcementDomain domain) {
        return find(new EnrolmentRule(below, domain, ExamNeed.ANYBODY, 1)).people();
    }

    private Enrolment enrol(EnrolmentRule rule, List<OfficerId> people) {
        return room.get(RuleEnrolment.class).enrol(PLANNER, exam, rule, people);
    }

    private RuleMatch find(EnrolmentRule rule) {
        return room.get(RuleEnrolment.class).find(PLANNER, exam, rule);
    }
}
