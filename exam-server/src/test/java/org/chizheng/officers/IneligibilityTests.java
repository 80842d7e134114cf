package org.chizheng.officers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IneligibilityTests {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Test
    void eighteenIsReachedOnTheDayAfterTheBirthday() {
        assertThat(Ineligibility.isOfAge(DAY.minusYears(18), DAY)).isFalse();
        assertThat(Ineligibility.isOfAge(DAY.minusYears(18).minusDays(1), DAY)).isTrue();
        LocalDate leapDay = LocalDate.of(2008, 2, 29);
        assertThat(Ineligibility.isOfAge(leapDay, LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(Ineligibility.isOfAge(leapDay, LocalDate.of(2026, 3, 1))).isTrue();
    }

    @Test
    void onlyPeopleOnTheEstablishmentMayApply() {
        LocalDate birth = LocalDate.of(1990, 1, 1);
        for (Staffing staffing : Staffing.values()) {
            boolean excluded =
                    Ineligibility.of(staffing, false, true, birth, DAY).contains(Ineligibility.EXCLUDED_STAFFING);
            assertThat(excluded).as(staffing.name()).isNotEqualTo(staffing.mayEnforce());
        }
    }

    @Test
    void allReasonsAreGivenAtOnce() {
        assertThat(Ineligibility.of(Staffing.CONTRACT, true, false, DAY, DAY)).containsExactly(Ineligibility.values());
        assertThat(Ineligibility.of(Staffing.ADMINISTRATIVE, false, true, LocalDate.of(1990, 1, 1), DAY))
                .isEmpty();
    }
}
