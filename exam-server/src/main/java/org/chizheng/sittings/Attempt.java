package org.chizheng.sittings;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.PaperId;
import org.chizheng.exams.SittingId;
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
 * @param sitting at which it began; null where the exam has none
 * @param pausedAt since when its clock stands still; null while it runs
 * @param leaves how often the page says that it was left
 * @param address from where it was last asked about; null if not known
 * @param voidedAt since when it is void (作废); null while it counts
 */
@SuppressWarnings("ArrayRecordComponent") // a row, never compared
public record Attempt(
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
        @Nullable Receipt receipt,
        @Nullable SittingId sitting,
        @Nullable Instant pausedAt,
        int leaves,
        @Nullable String address,
        @Nullable Instant voidedAt) {

    /** An IPv6 address that carries an IPv4 one. */
    private static final int LONGEST_ADDRESS = 45;

    /** Whether a ticket is one of this attempt. */
    public boolean admits(Ticket ticket) {
        return Ticket.isAmong(ticketHashes, ticket.hash());
    }

    /** Whether it has begun and not ended. */
    public boolean isUnderway() {
        return state == AttemptState.UNDERWAY;
    }

    /** Whether an answer that arrived then still counts. */
    public boolean takesAnswersAt(Instant arrival, Duration grace) {
        return isUnderway() && !onItsClock(arrival, pausedAt).isAfter(deadline.plus(grace));
    }

    /** Whether the bell has to close it. */
    public boolean isDue(Instant now, Duration bell) {
        return isUnderway() && pausedAt == null && now.isAfter(deadline.plus(bell));
    }

    /** What the clock of an attempt shows at an instant: while it is paused it stands still. */
    static Instant onItsClock(Instant instant, @Nullable Instant pausedAt) {
        return pausedAt != null && instant.isAfter(pausedAt) ? pausedAt : instant;
    }

    /** Whether the place with this epoch may write. */
    public boolean isLeasedTo(long lease) {
        return leaseEpoch > 0 && leaseEpoch == lease;
    }

    /** Whether another place than this one was active a moment ago. */
    public boolean isHeldAgainst(String place, Instant now, Duration leaseHeld) {
        return leasePlace != null
                && !leasePlace.equals(place)
                && leaseSeenAt != null
                && now.isBefore(leaseSeenAt.plus(leaseHeld));
    }

    /** The same with its clock stopped. */
    public Attempt pausedSince(Instant now) {
        return clocked(deadline, handInFrom, now);
    }

    /** The same with its clock going again; nothing of its time was lost. */
    public Attempt resumedAt(Instant now) {
        Instant since = Objects.requireNonNull(pausedAt, "only a paused attempt is resumed");
        // another node's clock may be a little behind the one that paused
        Duration pause = now.isAfter(since) ? Duration.between(since, now) : Duration.ZERO;
        return clocked(deadline.plus(pause), handInFrom.plus(pause), null);
    }

    /** The same with more time. */
    public Attempt extendedBy(Duration time) {
        return clocked(deadline.plus(time), handInFrom, pausedAt);
    }

    /** What is kept as its address when it is asked about from there; no column holds more than an address can be. */
    @Nullable
    public String cameFrom(String from) {
        return from.length() <= LONGEST_ADDRESS ? from : address;
    }

    private Attempt clocked(Instant newDeadline, Instant newHandInFrom, @Nullable Instant paused) {
        return new Attempt(
                id,
                exam,
                officer,
                paper,
                ordinal,
                state,
                startedAt,
                newDeadline,
                newHandInFrom,
                ticketHashes,
                leasePlace,
                leaseEpoch,
                leaseSeenAt,
                lastSeq,
                receipt,
                sitting,
                paused,
                leaves,
                address,
                voidedAt);
    }
}
