package org.chizheng.sittings.saving;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.sittings.Answer;
import org.chizheng.sittings.AttemptState;
import org.chizheng.sittings.Ticket;
import org.jspecify.annotations.Nullable;

/**
 * Decides a group of requests against rows that are locked: what each is told, and what is to be written. Touches no
 * database, so that one caller's bad request cannot fail the others.
 */
final class Deciding {

    /** Evidence is taken for a day; what comes later proves nothing. */
    private static final Duration EVIDENCE_TAKEN = Duration.ofDays(1);

    /** An attempt as the group found it. */
    @SuppressWarnings("ArrayRecordComponent") // a row, never compared
    record Locked(
            AttemptState state,
            byte[] ticketHashes,
            long leaseEpoch,
            Instant deadline,
            @Nullable Instant pausedAt,
            long lastSeq) {

        /** Whether what arrived then is past the grace; while the attempt is paused its clock stands still. */
        boolean isLate(Instant arrival, Instant end) {
            return state == AttemptState.CLOSED || shown(arrival).isAfter(end);
        }

        /**
         * Whether a page may write under this lease. After the bell there is none to be had, and evidence needs none; but
         * who writes under an old one does not know yet that another place overtook it.
         */
        boolean isWrittenUnder(long lease) {
            return lease == 0 ? state == AttemptState.CLOSED : lease == leaseEpoch;
        }

        private Instant shown(Instant instant) {
            return pausedAt != null && instant.isAfter(pausedAt) ? pausedAt : instant;
        }
    }

    /** Where an answer has its place in the log. */
    record Number(long attempt, long seq) {}

    /** An answer in the log. */
    record Logged(Number number, Answer answer, boolean late, long leaseEpoch) {}

    private final Map<Long, Locked> attempts;
    private final Map<Number, Logged> log;
    private final Map<Long, LateEvidence> evidence;
    private final Duration grace;
    private final List<Logged> fresh = new ArrayList<>();
    private final Set<Long> firstLate = new HashSet<>();
    private final Map<Long, Long> lastSeqs = new HashMap<>();

    /** @param evidence of the attempts of {@link #late}; of the others none is asked for */
    Deciding(Map<Long, Locked> attempts, Map<Number, Logged> log, Map<Long, LateEvidence> evidence, Duration grace) {
        this.attempts = attempts;
        this.log = new HashMap<>(log);
        this.evidence = new HashMap<>(evidence);
        this.grace = grace;
    }

    SaveOutcome decide(SaveRequest request) {
        Locked attempt = attempts.get(request.attempt().value());
        if (attempt == null || !Ticket.isAmong(attempt.ticketHashes(), request.ticketHash())) {
            return new SaveOutcome.UnknownAttempt();
        }
        if (!attempt.isWrittenUnder(request.lease())) {
            return new SaveOutcome.LeaseLost();
        }
        for (Answer answer : request.answers()) {
            if (!request.shape().allows(answer)) {
                return new SaveOutcome.BadAnswer(answer.seq(), answer.item());
            }
        }
        Map<Number, Answer> batch = new LinkedHashMap<>();
        for (Answer answer : request.answers()) {
            Number number = new Number(request.attempt().value(), answer.seq());
            Optional<Answer> before = Optional.ofNullable(log.get(number)).map(Logged::answer);
            Answer first = before.orElseGet(() -> batch.getOrDefault(number, answer));
            if (!answer.repeats(first)) {
                // two places used one number for two answers: only one of them can hold the lease
                return new SaveOutcome.LeaseLost();
            }
            batch.put(number, answer);
        }
        return settle(request, attempt, batch);
    }

    private SaveOutcome settle(SaveRequest request, Locked attempt, Map<Number, Answer> batch) {
        boolean hasNews = !log.keySet().containsAll(batch.keySet());
        if (hasNews && attempt.state() == AttemptState.HANDED_IN) {
            return new SaveOutcome.NotUnderway();
        }
        Instant end = attempt.deadline().plus(grace);
        boolean late = attempt.isLate(request.arrivedAt(), end);
        if (!late || !request.arrivedAt().isAfter(end.plus(EVIDENCE_TAKEN))) {
            batch.forEach((number, answer) -> append(new Logged(number, answer, late, request.lease()), attempt));
        }
        List<Long> saved = inLog(batch, false);
        return saved.size() == batch.size()
                ? new SaveOutcome.Saved(saved, attempt.deadline())
                : new SaveOutcome.TimeIsUp(saved, inLog(batch, true));
    }

    private List<Long> inLog(Map<Number, Answer> batch, boolean late) {
        return batch.keySet().stream()
                .filter(number -> log.containsKey(number)
                        && Objects.requireNonNull(log.get(number)).late() == late)
                .map(Number::seq)
                .toList();
    }

    private void append(Logged logged, Locked attempt) {
        if (log.containsKey(logged.number()) || logged.late() && !isTaken(logged)) {
            return;
        }
        log.put(logged.number(), logged);
        fresh.add(logged);
        long seq = Math.max(attempt.lastSeq(), logged.number().seq());
        lastSeqs.merge(logged.number().attempt(), seq, Math::max);
    }

    private boolean isTaken(Logged logged) {
        long attempt = logged.number().attempt();
        LateEvidence before = evidence.getOrDefault(attempt, LateEvidence.NONE);
        String chosen = logged.answer().chosen();
        if (!before.takes(chosen)) {
            return false;
        }
        if (before.equals(LateEvidence.NONE)) {
            firstLate.add(attempt);
        }
        evidence.put(attempt, before.and(chosen));
        return true;
    }

    /** The attempts that had no late answer before this group. */
    Set<Long> firstLate() {
        return firstLate;
    }

    /** What has to be appended to the log. */
    List<Logged> fresh() {
        return fresh;
    }

    /** The answers that count among the fresh ones: each item once, with its highest number. */
    Collection<Logged> latest() {
        record Place(long attempt, int item) {}
        return fresh.stream()
                .filter(logged -> !logged.late())
                .collect(Collectors.toMap(
                        logged -> new Place(
                                logged.number().attempt(), logged.answer().item()),
                        logged -> logged,
                        (one, other) -> one.number().seq() > other.number().seq() ? one : other))
                .values();
    }

    /** The new highest numbers in the log, of the attempts that got fresh ones. */
    Map<Long, Long> lastSeqs() {
        return lastSeqs;
    }

    /** The attempts for which something came too late. */
    static Set<Long> late(List<SaveRequest> requests, Map<Long, Locked> attempts, Duration grace) {
        return requests.stream()
                .filter(request -> {
                    Locked attempt = attempts.get(request.attempt().value());
                    return attempt != null
                            && attempt.isLate(
                                    request.arrivedAt(), attempt.deadline().plus(grace));
                })
                .map(request -> request.attempt().value())
                .collect(Collectors.toSet());
    }

    /** The numbers that may stand in the log already: those not above the highest one. */
    static Set<Number> maybeLogged(List<SaveRequest> requests, Map<Long, Locked> attempts) {
        Set<Number> numbers = new HashSet<>();
        for (SaveRequest request : requests) {
            long id = request.attempt().value();
            Locked attempt = attempts.get(id);
            for (Answer answer : request.answers()) {
                if (attempt != null && answer.seq() <= attempt.lastSeq()) {
                    numbers.add(new Number(id, answer.seq()));
                }
            }
        }
        return numbers;
    }
}
