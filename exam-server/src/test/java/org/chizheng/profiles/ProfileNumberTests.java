package org.chizheng.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileNumberTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @EnumSource
    void theRangeIncludesItsEndsAndWhatLiesBeyondIsRefused(ProfileNumber number) {
        assertThat(ProfileRefusal.of(with(number, number.least()), TODAY)).isEmpty();
        assertThat(ProfileRefusal.of(with(number, number.most()), TODAY)).isEmpty();
        assertThat(ProfileRefusal.of(with(number, number.least() - 1), TODAY)).isEqualTo(Set.of(number.refusal()));
        assertThat(ProfileRefusal.of(with(number, number.most() + 1), TODAY)).isEqualTo(Set.of(number.refusal()));
    }

    @ParameterizedTest
    @EnumSource
    void readsItsOwnValue(ProfileNumber number) {
        JurisdictionProfile profile = with(number, number.most());
        assertThat(number.of(profile)).isEqualTo(number.most());
    }

    /** All numbers at their least, one at this value. */
    private static JurisdictionProfile with(ProfileNumber changed, int value) {
        int[] values = Arrays.stream(ProfileNumber.values())
                .mapToInt(number -> number == changed ? value : number.least())
                .toArray();
        return new JurisdictionProfile(
                new ProfileId(0),
                "41",
                TODAY,
                "河南省",
                "第二十一条",
                values[0],
                values[1],
                values[2],
                "41",
                values[3],
                values[4],
                Duration.ofMinutes(values[5]),
                Duration.ofMinutes(values[6]),
                Duration.ofMinutes(values[7]),
                MultipleChoiceRule.HALF_WHEN_INCOMPLETE,
                values[8],
                values[9],
                values[10],
                ProRata.NONE,
                MonthDay.of(1, 1),
                MonthDay.of(3, 31),
                false,
                Duration.ofHours(values[11]));
    }
}
