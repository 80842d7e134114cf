package org.chizheng.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chizheng.qualification.QualificationFixtures.COORDINATOR;
import static org.chizheng.qualification.QualificationFixtures.ISSUER;
import static org.chizheng.qualification.QualificationFixtures.SUPERVISOR;
import static org.chizheng.qualification.QualificationFixtures.done;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.Certificates;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Ineligibility;
import org.chizheng.officers.Officer;
import org.chizheng.officers.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class ApplicationTests {

    private QualificationFixtures room;
    private Applying applying;
    private ApplicationDeciding deciding;
    private Officer officer;

    @BeforeEach
    void open() {
        room = new QualificationFixtures();
        applying = room.get(Applying.class);
        deciding = room.get(ApplicationDeciding.class);
        officer = room.qualified();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void leadsFromTheOfficerOverUnitAndBureauToACertificate() {
        Application approved = room.approved(officer);
        Application issued = done(deciding.issue(ISSUER, approved.id()));

        Certificate certificate =
                room.get(Certificates.class).find(issued.certificate()).orElseThrow();
        assertThat(issued.state()).isEqualTo(ApplicationState.ISSUED);
        assertThat(certificate.usable()).isTrue();
        assertThat(certificate.number()).isEqualTo(issued.certificateNumber()).startsWith("412025");
        assertThat(certificate.issuerName()).isEqualTo("湖东区司法局");
        assertThat(certificate.validTo()).isEqualTo(LocalDate.of(2030, 2, 28));
        assertThat(issued.steps())
                .extracting(ApplicationStep::action)
                .containsExactly(
                        ApplicationAction.SUBMIT,
                        ApplicationAction.APPROVE_FOR_UNIT,
                        ApplicationAction.APPROVE_FOR_BUREAU,
                        ApplicationAction.ISSUE);
        assertThat(room.log)
                .extracting("action")
                .containsExactly(
                        "qualification.awarded",
                        "application.submitted",
                        "application.unit-approved",
                        "application.approved",
                        "application.issued");
    }

    @Test
    void isRefusedWithAllReasonsAtOnce() {
        Officer temporary = room.town.hire("临时工", Town.UNIT);
        room.town.exclude(temporary, Ineligibility.EXCLUDED_STAFFING);
        room.town.exclude(temporary, Ineligibility.UNDER_AGE);

        assertThat(refused(applying.apply(room.town.as(temporary))))
                .containsExactlyInAnyOrder(
                        ApplicationRefusal.EXCLUDED_STAFFING,
                        ApplicationRefusal.UNDER_AGE,
                        ApplicationRefusal.NOT_QUALIFIED);
    }

    @Test
    void anOfficerHasOneOpenApplication() {
        room.submitted(officer);

        assertThat(refused(applying.apply(room.town.as(officer)))).containsExactly(ApplicationRefusal.OPEN_APPLICATION);
    }

    @Test
    void aHolderDoesNotApplyAgainNotEvenWhileSuspended() {
        Certificate certificate = room.certified(officer);
        room.get(CertificateCare.class).suspend(SUPERVISOR, certificate.id(), room.clock.instant(), "调查");

        assertThat(refused(applying.apply(room.town.as(officer)))).containsExactly(ApplicationRefusal.HAS_CERTIFICATE);
    }

    @Test
    void nobodyDecidesAboutAnOwnApplication() {
        Caller both = room.town.as(officer, Role.COORDINATOR, Role.ISSUER);
        ApplicationId id = room.submitted(officer).id();

        assertThat(refused(deciding.approveForUnit(both, id, ""))).containsExactly(ApplicationRefusal.OWN_APPLICATION);
    }

    @Test
    void anIssuerDoesNotIssueForThemselves() {
        Officer issuer = room.town.hire("司法局干部", Town.BUREAU);
        room.passBoth(issuer);
        ApplicationId id = room.submitted(issuer).id();
        done(deciding.approveForUnit(Town.staff(7, Town.BUREAU, Role.COORDINATOR), id, ""));
        done(deciding.approveForBureau(ISSUER, id, ""));

        assertThat(refused(deciding.issue(room.town.as(issuer, Role.ISSUER), id)))
                .containsExactly(ApplicationRefusal.OWN_APPLICATION);
    }

    @Test
    void whoeverApprovedForTheUnitDoesNotDecideForTheBureauNotEvenWithAnotherAccount() {
        Officer colleague = room.town.hire("身兼两职", Town.BUREAU);
        Caller forUnit = new Caller(
                new AccountId(50),
                "甲",
                colleague.organisation(),
                Town.COUNTY,
                colleague.id(),
                Set.of(Role.COORDINATOR));
        Caller forBureau = new Caller(
                new AccountId(51), "乙", colleague.organisation(), Town.COUNTY, colleague.id(), Set.of(Role.ISSUER));
        ApplicationId id = room.submitted(officer).id();
        done(deciding.approveForUnit(forUnit, id, ""));

        assertThat(refused(deciding.approveForBureau(forBureau, id, "")))
                .containsExactly(ApplicationRefusal.SAME_PERSON);
    }

    @Test
    void nobodyOfAnotherUnitOrWithoutTheRoleDecides() {
        ApplicationId id = room.submitted(officer).id();
        Caller otherUnit = Town.staff(8, Town.OTHER_UNIT, Role.COORDINATOR, Role.ISSUER);
        Caller neighbour = Town.staff(9, Town.NEIGHBOUR, Role.COORDINATOR, Role.ISSUER);

        for (Caller stranger : new Caller[] {otherUnit, neighbour, ISSUER, SUPERVISOR}) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> deciding.approveForUnit(stranger, id, ""));
        }
        done(deciding.approveForUnit(COORDINATOR, id, ""));
        for (Caller stranger : new Caller[] {otherUnit, neighbour, COORDINATOR, SUPERVISOR}) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> deciding.approveForBureau(stranger, id, ""));
        }
        assertThat(room.get(Applications.class).find(neighbour, id)).isEmpty();
    }

    @Test
    void noStepIsLeftOut() {
        ApplicationId id = room.submitted(officer).id();

        assertThat(refused(deciding.issue(ISSUER, id))).containsExactly(ApplicationRefusal.WRONG_STATE);
        assertThat(refused(deciding.approveForBureau(ISSUER, id, ""))).containsExactly(ApplicationRefusal.WRONG_STATE);
    }

    @Test
    void isReturnedWithAReasonAndHandedInAgain() {
        ApplicationId id = room.submitted(officer).id();
        assertThat(refused(deciding.giveBack(COORDINATOR, id, " "))).containsExactly(ApplicationRefusal.REASON_MISSING);
        done(deciding.giveBack(COORDINATOR, id, "照片不清"));

        Application again = done(applying.resubmit(room.town.as(officer), id));

        assertThat(again.state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(again.steps()).hasSize(3);
    }

    @Test
    void aRejectionIsFinalAndLeavesTheWayFreeForANewOne() {
        ApplicationId id = room.submitted(officer).id();
        done(deciding.reject(COORDINATOR, id, "材料不实"));

        assertThat(refused(deciding.approveForUnit(COORDINATOR, id, "")))
                .containsExactly(ApplicationRefusal.WRONG_STATE);
        assertThat(room.submitted(officer).id()).isNotEqualTo(id);
    }

    @Test
    void stopsWhenThePersonMovedOrThePassesGrewOldMeanwhile() {
        ApplicationId id = room.approved(officer).id();
        room.town.transfer(officer, Town.OTHER_UNIT);
        assertThat(refused(deciding.issue(ISSUER, id))).containsExactly(ApplicationRefusal.TRANSFERRED);

        room.town.transfer(officer, Town.UNIT);
        room.clock.pass(Duration.ofDays(6 * 366));
        assertThat(refused(deciding.issue(ISSUER, id))).containsExactly(ApplicationRefusal.QUALIFICATION_LAPSED);
    }

    private static Set<ApplicationRefusal> refused(ApplicationOutcome outcome) {
        return ((ApplicationOutcome.Refused) outcome).reasons();
    }
}
