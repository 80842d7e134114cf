package org.chizheng.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.chizheng.exams.ExamPart;
import org.chizheng.marking.Verdict;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Officer;
import org.chizheng.profiles.OfficialTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QualificationTests {

    private QualificationFixtures room;
    private Qualifications qualifications;
    private Officer officer;

    @BeforeEach
    void open() {
        room = new QualificationFixtures();
        qualifications = room.get(Qualifications.class);
        officer = room.town.hire("欧阳晓明", Town.UNIT);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void needsBothParts() {
        room.result(officer, ExamPart.PUBLIC, null, Verdict.PASSED);
        assertThat(qualifications.of(officer.id())).isEmpty();

        room.result(officer, ExamPart.PROFESSIONAL, EnforcementDomain.URBAN_MANAGEMENT, Verdict.PASSED);
        assertThat(qualifications.of(officer.id()).getFirst().state()).isEqualTo(QualificationState.QUALIFIED);
    }

    @Test
    void needsTheProfessionalPartOfTheOwnDomain() {
        room.result(officer, ExamPart.PUBLIC, null, Verdict.PASSED);
        room.result(officer, ExamPart.PROFESSIONAL, EnforcementDomain.TRANSPORT, Verdict.PASSED);

        assertThat(qualifications.of(officer.id())).isEmpty();
    }

    @Test
    void aFailedPartIsNoPart() {
        room.result(officer, ExamPart.PUBLIC, null, Verdict.PASSED);
        room.result(officer, ExamPart.PROFESSIONAL, EnforcementDomain.URBAN_MANAGEMENT, Verdict.FAILED);
        room.result(officer, ExamPart.PROFESSIONAL, EnforcementDomain.URBAN_MANAGEMENT, Verdict.MISCONDUCT);

        assertThat(qualifications.of(officer.id())).isEmpty();
    }

    @Test
    void lapsesAfterFiveYearsWithoutACertificate() {
        room.passBoth(officer);
        room.clock.set(OfficialTime.startOf(LocalDate.of(2030, 3, 1)).minusSeconds(1));
        assertThat(qualifications.of(officer.id()).getFirst().state()).isEqualTo(QualificationState.QUALIFIED);

        room.clock.pass(Duration.ofSeconds(1));
        assertThat(qualifications.of(officer.id()).getFirst().state()).isEqualTo(QualificationState.LAPSED);
    }

    @Test
    void aPassThatIsTooOldDoesNotCountWithANewOne() {
        room.result(officer, ExamPart.PUBLIC, null, Verdict.PASSED);
        room.clock.pass(Duration.ofDays(5 * 366));
        room.result(officer, ExamPart.PROFESSIONAL, EnforcementDomain.URBAN_MANAGEMENT, Verdict.PASSED);

        assertThat(qualifications.of(officer.id())).isEmpty();
    }

    @Test
    void bothPartsAgainMakeALapsedOneGood() {
        room.passBoth(officer);
        room.clock.pass(Duration.ofDays(6 * 366));
        room.passBoth(officer);

        assertThat(qualifications.of(officer.id())).hasSize(1);
        assertThat(qualifications.of(officer.id()).getFirst().state()).isEqualTo(QualificationState.QUALIFIED);
    }

    @Test
    void isAwardedAndLoggedOnce() {
        room.passBoth(officer);
        room.passBoth(officer);

        assertThat(room.log).extracting("action").containsExactly("qualification.awarded");
    }
}
