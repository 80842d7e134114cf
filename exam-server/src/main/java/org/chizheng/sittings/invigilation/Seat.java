package org.chizheng.sittings.invigilation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chizheng.exams.SittingId;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.AttemptId;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as the roster shows them: with their last attempt, or none where they have not begun, or come again for
 * another one.
 *
 * @param idNumber masked: first three and last four characters
 * @param confirmed whether somebody has confirmed at the door who it is
 * @param sitting where they sit, or are expected; null where that is not fixed
 * @param doors of the sittings at which they may come again now, for another attempt; none for all others
 * @param answered how many questions the page says are answered, the server's count where it says nothing
 * @param questions of the paper; 0 before the first attempt at the exam
 * @param seen when last heard of; null if never
 * @param leaves how often the page says that it was left: a hint, not a finding
 * @param takeOvers how often another place took over
 * @param address from where, null if not known
 * @param sameAddress how many others come from exactly there
 * @param nearAddress how many others come from the same network: /24 of IPv4, /64 of IPv6
 * @param extra beyond what the exam gives everybody: granted with the enrolment
 * @param deadline null without an attempt
 */
public record Seat(
        OfficerId officer,
        String name,
        String unit,
        String idNumber,
        boolean confirmed,
        @Nullable SittingId sitting,
        List<SittingId> doors,
        @Nullable AttemptId attempt,
        SeatState state,
        int answered,
        int questions,
        @Nullable Instant seen,
        int leaves,
        int takeOvers,
        @Nullable String address,
        int sameAddress,
        int nearAddress,
        Duration extra,
        @Nullable Instant startedAt,
        @Nullable Instant deadline) {

    /** Whether they sit at a sitting, or may come to its door now. */
    public boolean isAt(SittingId one) {
        return one.equals(sitting) || doors.contains(one);
    }
}
