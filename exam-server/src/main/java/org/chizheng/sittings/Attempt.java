package org.chizheng.sittings;

import java.time.Duration;
import java.time.Instant;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.PaperId;
import org.chizheng.officers.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code attempt} as it was read, with the questions that the clock and the lease answer.
 *
 * @param ticketHashes see {@link Ticket}
 * @param leaseEpoch grows with every lease; 0 while nobody had one
 * @param leaseSeenAt when the holder of the lease was last heard
 * @param lastSeq highest number among the answers that count
 * @param receipt null while underway
 */
@SuppressWarnings("ArrayRecordComponent") // a row, never compared
record Attempt(
        AttemptId id,
        ExamId exam,
        OfficerId officer,
        PaperId paper,
        int ordinal,
        AttemptState state,
        Instant startedAt,
        Instant deadline,
        Instant handInFrom,
        byte[] ticketHashes,
        @Nullable String leasePlace,
        long leaseEpoch,
        @Nullable Instant leaseSeenAt,
        long lastSeq,
        @Nullable Receipt receipt) {

    boolean admits(Ticket ticket) {
        return Ticket.isAmong(ticketHashes, ticket.hash());
    }

    boolean isUnderway() {
        return state == AttemptState.UNDERWAY;
    }

    /** Whether an answer that arrived then still counts. */
    boolean takesAnswersAt(Instant arrival, Duration grace) {
        return isUnderway() && !arrival.isAfter(deadline.plus(grace));
    }

    /** Whether the bell has to close it. */
    boolean isDue(Instant now, Duration bell) {
        return isUnderway() && now.isAfter(deadline.plus(bell));
    }

    boolean isLeasedTo(long lease) {
        return leaseEpoch > 0 && leaseEpoch == lease;
    }

    /** Whether another place than this one was active a moment ago. */
    boolean isHeldAgainst(String place, Instant now, Duration leaseHeld) {
        return leasePlace != null
                && !leasePlace.equals(place)
                && leaseSeenAt != null
                && now.isBefore(leaseSeenAt.plus(leaseHeld));
    }
}
