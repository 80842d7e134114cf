package org.chizheng.training;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chizheng.profiles.OfficialTime;

/** A stretch of time in whole minutes, and the rules by which it counts. */
record CountedTime(Instant from, Instant to) {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Whole minutes inside the stretch: seconds at both ends are lost, never won. */
    static CountedTime within(Instant from, Instant to) {
        Instant start = from.truncatedTo(ChronoUnit.MINUTES);
        return new CountedTime(start.equals(from) ? start : start.plus(MINUTE), to.truncatedTo(ChronoUnit.MINUTES));
    }

    int minutes() {
        return Math.max(0, (int) Duration.between(from, to).toMinutes());
    }

    int year() {
        return OfficialTime.dayOf(from).getYear();
    }

    /**
     * What still counts of this stretch: nothing that was counted before (a person is in one place at a time), at most
     * {@code limit} minutes (a repeated course counts once), each piece within one official year.
     */
    List<CountedTime> pieces(List<CountedTime> counted, int limit) {
        List<CountedTime> pieces = new ArrayList<>();
        int left = limit;
        for (CountedTime gap : without(counted)) {
            CountedTime kept = gap.first(left);
            left -= kept.minutes();
            pieces.addAll(kept.byYear());
        }
        return pieces;
    }

    private List<CountedTime> without(List<CountedTime> counted) {
        List<CountedTime> gaps = new ArrayList<>();
        Instant start = from;
        for (CountedTime taken :
                counted.stream().sorted(Comparator.comparing(CountedTime::from)).toList()) {
            if (start.isBefore(taken.from) && start.isBefore(to)) {
                gaps.add(new CountedTime(start, earlier(taken.from, to)));
            }
            start = start.isBefore(taken.to) ? taken.to : start;
        }
        if (start.isBefore(to)) {
            gaps.add(new CountedTime(start, to));
        }
        return gaps;
    }

    private CountedTime first(int minutes) {
        return new CountedTime(from, earlier(to, from.plus(MINUTE.multipliedBy(minutes))));
    }

    private List<CountedTime> byYear() {
        List<CountedTime> years = new ArrayList<>();
        Instant start = from;
        while (start.isBefore(to)) {
            LocalDate newYear = LocalDate.of(OfficialTime.dayOf(start).getYear() + 1, 1, 1);
            Instant end = earlier(to, OfficialTime.startOf(newYear));
            years.add(new CountedTime(start, end));
            start = end;
        }
        return years;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
