package org.chizheng.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.chizheng.training.TrainingFixtures.at;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountedTimeTests {

    @Test
    void losesSecondsAtBothEnds() {
        assertThat(CountedTime.within(at("2025-03-01T09:00:01"), at("2025-03-01T09:10:59"))
                        .minutes())
                .isEqualTo(9);
    }

    @Test
    void isNeverNegative() {
        assertThat(CountedTime.within(at("2025-03-01T09:00:01"), at("2025-03-01T09:00:30"))
                        .minutes())
                .isZero();
    }

    @Test
    void splitsAtTheOfficialNewYearAndNotAtTheOneInGreenwich() {
        CountedTime night = new CountedTime(at("2024-12-31T22:00"), at("2025-01-01T01:00"));

        assertThat(night.pieces(List.of(), 1000))
                .extracting(CountedTime::year, CountedTime::minutes)
                .containsExactly(tuple(2024, 120), tuple(2025, 60));
    }

    @Test
    void leavesOutWhatWasCountedBefore() {
        CountedTime morning = new CountedTime(at("2025-03-01T09:00"), at("2025-03-01T12:00"));
        List<CountedTime> counted = List.of(
                new CountedTime(at("2025-03-01T11:00"), at("2025-03-01T13:00")),
                new CountedTime(at("2025-03-01T09:30"), at("2025-03-01T10:00")),
                new CountedTime(at("2025-03-01T09:45"), at("2025-03-01T09:50")));

        assertThat(morning.pieces(counted, 1000))
                .containsExactly(
                        new CountedTime(at("2025-03-01T09:00"), at("2025-03-01T09:30")),
                        new CountedTime(at("2025-03-01T10:00"), at("2025-03-01T11:00")));
    }
}
