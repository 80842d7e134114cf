package org.chizheng.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityPeriodTests {

    @Test
    void endsOnTheLastDayOfFebruaryWhereTheAnniversaryDoesNotExist() {
        assertThat(ValidityPeriod.ofYears(LocalDate.of(2024, 2, 29), 5).to()).isEqualTo(LocalDate.of(2029, 2, 28));
    }

    @Test
    void endsOnTheLeapDayBeforeTheAnniversary() {
        assertThat(ValidityPeriod.ofYears(LocalDate.of(2023, 3, 1), 5).to()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void expiresAtTheFirstInstantOfTheNextOfficialDay() {
        assertThat(ValidityPeriod.ofYears(LocalDate.of(2020, 1, 1), 5).expiresAt())
                .isEqualTo(Instant.parse("2024-12-31T16:00:00Z"));
    }
}
