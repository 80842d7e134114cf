package org.chizheng.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chizheng.qualification.QualificationFixtures.COORDINATOR;
import static org.chizheng.qualification.QualificationFixtures.ISSUER;
import static org.chizheng.qualification.QualificationFixtures.SUPERVISOR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateFact;
import org.chizheng.certificates.CertificateStatus;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HoldKind;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.Role;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.training.CertifiedSince;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class CertificateCareTests {

    private QualificationFixtures room;
    private CertificateCare care;
    private CertificateReplacing replacing;
    private Officer officer;
    private Certificate certificate;

    @BeforeEach
    void open() {
        room = new QualificationFixtures();
        care = room.get(CertificateCare.class);
        replacing = room.get(CertificateReplacing.class);
        officer = room.qualified();
        certificate = room.certified(officer);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aSupervisorSuspendsAndLifts() {
        assertThat(done(care.suspend(SUPERVISOR, certificate.id(), room.clock.instant(), "调查"))
                        .usable())
                .isFalse();
        assertThat(refused(care.suspend(SUPERVISOR, certificate.id(), room.clock.instant(), "再次")))
                .isEqualTo(CareRefusal.ALREADY_HELD);
        assertThat(done(care.liftSuspension(SUPERVISOR, certificate.id(), "查清")).usable())
                .isTrue();
        assertThat(refused(care.liftSuspension(SUPERVISOR, certificate.id(), "查清")))
                .isEqualTo(CareRefusal.NOT_HELD);
    }

    @Test
    void nobodyElseSuspends() {
        Caller neighbour = Town.staff(9, Town.NEIGHBOUR, Role.SUPERVISOR);
        for (Caller stranger : new Caller[] {COORDINATOR, ISSUER, neighbour, room.town.as(officer)}) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> care.suspend(stranger, certificate.id(), room.clock.instant(), "调查"));
        }
    }

    @Test
    void nobodyLiftsAnOwnSuspension() {
        care.suspend(SUPERVISOR, certificate.id(), room.clock.instant(), "调查");

        assertThat(refused(care.liftSuspension(room.town.as(officer, Role.SUPERVISOR), certificate.id(), "没事")))
                .isEqualTo(CareRefusal.SELF);
    }

    @Test
    void aLostCardIsReportedByItsHolderAndReplacedWithTheSameLastDay() {
        assertThat(refused(replacing.replace(ISSUER, certificate.id(), ReplacementGround.LOST, "补证")))
                .isEqualTo(CareRefusal.NOT_REPORTED_LOST);
        care.reportLost(room.town.as(officer), certificate.id(), "公交车上遗失");
        room.clock.pass(Duration.ofDays(30));

        Certificate successor = done(replacing.replace(ISSUER, certificate.id(), ReplacementGround.LOST, "补证"));

        assertThat(successor.usable()).isTrue();
        assertThat(successor.number()).isNotEqualTo(certificate.number());
        assertThat(successor.validTo()).isEqualTo(certificate.validTo());
        Certificate old = room.get(Certificates.class).find(certificate.id()).orElseThrow();
        assertThat(old.status()).isEqualTo(CertificateStatus.REPLACED);
        assertThat(old.openHolds()).containsExactly(HoldKind.LOST);
    }

    @Test
    void aTransferNeedsANewCertificateOfTheNewUnit() {
        assertThat(refused(replacing.replace(ISSUER, certificate.id(), ReplacementGround.TRANSFER, "调动")))
                .isEqualTo(CareRefusal.NOT_TRANSFERRED);
        room.town.transfer(officer, Town.OTHER_UNIT);

        assertThat(done(replacing.replace(ISSUER, certificate.id(), ReplacementGround.TRANSFER, "调动"))
                        .organisationPath())
                .isEqualTo(Town.OTHER_UNIT.value());
    }

    @Test
    void renewsOnlyInItsWindowAndForNewYears() {
        assertThat(refused(replacing.replace(ISSUER, certificate.id(), ReplacementGround.RENEWAL, "到期")))
                .isEqualTo(CareRefusal.NOT_IN_RENEWAL_WINDOW);
        room.clock.set(OfficialTime.startOf(LocalDate.of(2030, 2, 1)));

        assertThat(done(replacing.replace(ISSUER, certificate.id(), ReplacementGround.RENEWAL, "到期"))
                        .validTo())
                .isEqualTo(LocalDate.of(2035, 1, 31));
    }

    @Test
    void aSuspendedCertificateIsNotReplacedByACleanOne() {
        care.suspend(SUPERVISOR, certificate.id(), room.clock.instant(), "调查");

        assertThat(refused(replacing.replace(ISSUER, certificate.id(), ReplacementGround.DAMAGE, "破损")))
                .isEqualTo(CareRefusal.HELD);
    }

    @Test
    void aRevocationTakesTheQualificationAlong() {
        care.revoke(ISSUER, certificate.id(), "徇私枉法");

        assertThat(room.get(Applying.class).against(room.town.as(officer)))
                .containsExactly(ApplicationRefusal.QUALIFICATION_CANCELLED);
        assertThat(refused(care.cancel(ISSUER, certificate.id(), "退休"))).isEqualTo(CareRefusal.ENDED);
    }

    @Test
    void aMistakenSuspensionIsTakenBackOnce() {
        CertificateCorrecting correcting = room.get(CertificateCorrecting.class);
        care.suspend(SUPERVISOR, certificate.id(), room.clock.instant(), "认错人");
        CertificateFact mistake =
                room.get(Certificates.class).facts(certificate.id()).getLast();

        assertThat(done(correcting.correct(ISSUER, certificate.id(), mistake.id(), "认错人"))
                        .usable())
                .isTrue();
        assertThat(refused(correcting.correct(ISSUER, certificate.id(), mistake.id(), "认错人")))
                .isEqualTo(CareRefusal.NOT_CORRECTABLE);
    }

    @Test
    void isSeenByItsHolderAndFromAboveOnly() {
        CertificateLookup lookup = room.get(CertificateLookup.class);

        assertThat(lookup.find(room.town.as(officer), certificate.id())).isPresent();
        assertThat(lookup.find(SUPERVISOR, certificate.id())).isPresent();
        assertThat(lookup.find(Town.staff(9, Town.OTHER_UNIT, Role.COORDINATOR), certificate.id()))
                .isEmpty();
        assertThat(lookup.find(room.town.as(room.town.hire("同事", Town.UNIT)), certificate.id()))
                .isEmpty();
        assertThat(lookup.page(COORDINATOR, "", null, 0, 10)).containsExactly(certificate);
    }

    @Test
    void tellsWhoWasCertifiedForTheFirstTimeInAYear() {
        CertifiedSince since = room.get(CertifiedSince.class);

        assertThat(since.during(2025, Set.of(officer.id()))).isEqualTo(Map.of(officer.id(), LocalDate.of(2025, 3, 1)));
        assertThat(since.during(2026, Set.of(officer.id()))).isEmpty();
    }

    private static Certificate done(CareOutcome outcome) {
        return ((CareOutcome.Done) outcome).certificate();
    }

    private static CareRefusal refused(CareOutcome outcome) {
        return ((CareOutcome.Refused) outcome).reason();
    }
}
