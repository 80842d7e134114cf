package org.chizheng.training;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes credits and reversals into the ledger of a person whose lock is held. */
@Component
class HoursBooking {

    private final LedgerTable ledger;
    private final Clock clock;

    HoursBooking(LedgerTable ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Credits what still counts of an attendance; returns its minutes. */
    int credit(TrainingSession session, Attendance attendance, String by) {
        List<LedgerEntry> credits = ledger.latestCredits(attendance.officer());
        int ofThisCourse = credits.stream()
                .filter(credit -> credit.course().equals(session.course().version()))
                .mapToInt(LedgerEntry::minutes)
                .sum();
        int left = Math.max(0, session.course().content().minutes() - ofThisCourse);
        List<CountedTime> counted = credits.stream()
                .map(credit -> new CountedTime(credit.from(), credit.to()))
                .toList();
        List<CountedTime> pieces = attended(session, attendance).pieces(counted, left);
        pieces.forEach(piece -> ledger.credit(attendance.officer(), session, piece, by, clock.instant()));
        return pieces.stream().mapToInt(CountedTime::minutes).sum();
    }

    /** Reverses what a session was credited with; returns minutes, zero or below. */
    int reverse(TrainingSession session, Attendance attendance, String reason, String by) {
        List<LedgerEntry> credits = ledger.latestCredits(attendance.officer()).stream()
                .filter(credit -> credit.session().equals(session.id()))
                .toList();
        credits.forEach(credit -> ledger.reverse(credit, reason, by, clock.instant()));
        return -credits.stream().mapToInt(LedgerEntry::minutes).sum();
    }

    /** Where nobody signed the person in or out, the whole session counts: the coordinator says that they were there. */
    private static CountedTime attended(TrainingSession session, Attendance attendance) {
        Instant in = Optional.ofNullable(attendance.signedInAt()).orElse(session.from());
        Instant out = Optional.ofNullable(attendance.signedOutAt()).orElse(session.to());
        return CountedTime.within(
                in.isBefore(session.from()) ? session.from() : in, out.isAfter(session.to()) ? session.to() : out);
    }
}
