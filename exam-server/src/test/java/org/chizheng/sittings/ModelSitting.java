package org.chizheng.sittings;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chizheng.sittings.saving.SaveOutcome;
import org.chizheng.sittings.steering.Steered;

/** What an attempt must do, in the plainest words: maps in memory, one request after the other. */
final class ModelSitting {

    record Kept(Answer answer, boolean late) {}

    static final Duration GRACE = SittingFixtures.SETTINGS.grace();

    final Map<Long, Kept> log = new TreeMap<>();
    AttemptState state = AttemptState.UNDERWAY;
    long epoch;
    Instant deadline;
    Instant handInFrom;
    /** Null while the clock runs. */
    Instant pausedAt;

    boolean isVoid;
    /** Whether a person ended it. */
    boolean isStopped;
    /** Null while it was never closed by the server. */
    Instant closedAt;

    int reopenings;
    /** How often it was handed in although its page showed other answers. */
    int differences;

    ModelSitting(Instant deadline, Instant handInFrom) {
        this.deadline = deadline;
        this.handInFrom = handInFrom;
    }

    /** @param isValid whether item and letters fit the paper */
    SaveOutcome save(long lease, List<Answer> answers, Instant arrival, boolean knowsTicket, List<Boolean> isValid) {
        if (!knowsTicket) {
            return new SaveOutcome.UnknownAttempt();
        }
        boolean mayWrite = lease == 0 ? state == AttemptState.CLOSED : lease == epoch;
        if (!mayWrite) {
            return new SaveOutcome.LeaseLost();
        }
        for (int i = 0; i < answers.size(); i++) {
            if (!isValid.get(i)) {
                return new SaveOutcome.BadAnswer(
                        answers.get(i).seq(), answers.get(i).item());
            }
        }
        Map<Long, Answer> said = new TreeMap<>();
        log.forEach((seq, kept) -> said.put(seq, kept.answer()));
        for (Answer answer : answers) {
            Answer before = said.putIfAbsent(answer.seq(), answer);
            if (before != null && !before.repeats(answer)) {
                return new SaveOutcome.LeaseLost();
            }
        }
        boolean hasNews = answers.stream().anyMatch(answer -> !log.containsKey(answer.seq()));
        if (hasNews && state == AttemptState.HANDED_IN) {
            return new SaveOutcome.NotUnderway();
        }
        boolean late = state == AttemptState.CLOSED || !isInTime(arrival);
        answers.forEach(answer -> log.putIfAbsent(answer.seq(), new Kept(answer, late)));
        List<Long> saved = new ArrayList<>();
        List<Long> tooLate = new ArrayList<>();
        for (Answer answer : answers) {
            List<Long> which = log.get(answer.seq()).late() ? tooLate : saved;
            if (!which.contains(answer.seq())) {
                which.add(answer.seq());
            }
        }
        long numbers = answers.stream().map(Answer::seq).distinct().count();
        return saved.size() == numbers
                ? new SaveOutcome.Saved(saved, deadline)
                : new SaveOutcome.TimeIsUp(saved, tooLate);
    }

    /** While it is paused no time goes by. */
    boolean isInTime(Instant instant) {
        Instant shown = pausedAt != null && instant.isAfter(pausedAt) ? pausedAt : instant;
        return !shown.isAfter(deadline.plus(GRACE));
    }

    boolean takesAnswers(Instant now) {
        return state == AttemptState.UNDERWAY && isInTime(now);
    }

    Steered.Refusal pause(Instant now) {
        if (!takesAnswers(now)) {
            return Steered.Refusal.ENDED;
        }
        if (pausedAt != null) {
            return Steered.Refusal.PAUSED_BEFORE;
        }
        pausedAt = now;
        return null;
    }

    Steered.Refusal resume(Instant now) {
        if (state != AttemptState.UNDERWAY) {
            return Steered.Refusal.ENDED;
        }
        if (pausedAt == null) {
            return Steered.Refusal.NOT_PAUSED;
        }
        Duration pause = Duration.between(pausedAt, now);
        deadline = deadline.plus(pause);
        handInFrom = handInFrom.plus(pause);
        pausedAt = null;
        return null;
    }

    Steered.Refusal extend(Instant now, Duration time) {
        if (!takesAnswers(now)) {
            return Steered.Refusal.ENDED;
        }
        deadline = deadline.plus(time);
        return null;
    }

    /** Time given back for an outage between two instants, to an attempt that began at a third. */
    Steered.Refusal giveBack(Instant now, Duration time, Instant from, Instant to, Instant began) {
        if (state == AttemptState.UNDERWAY) {
            deadline = isInTime(now) ? deadline.plus(time) : now.plus(time);
            return null;
        }
        if (isVoid) {
            return Steered.Refusal.VOID_BEFORE;
        }
        if (state == AttemptState.HANDED_IN) {
            return Steered.Refusal.HANDED_IN;
        }
        if (isStopped) {
            return Steered.Refusal.STOPPED;
        }
        if (closedAt.isBefore(from) || !began.isBefore(to)) {
            return Steered.Refusal.ENDED;
        }
        state = AttemptState.UNDERWAY;
        deadline = now.plus(time);
        epoch++;
        reopenings++;
        return null;
    }

    Steered.Refusal force(Instant now) {
        if (state != AttemptState.UNDERWAY) {
            return Steered.Refusal.ENDED;
        }
        close(now);
        isStopped = true;
        return null;
    }

    Steered.Refusal declareVoid(Instant now) {
        if (isVoid) {
            return Steered.Refusal.VOID_BEFORE;
        }
        if (state == AttemptState.UNDERWAY) {
            close(now);
            isStopped = true;
        }
        isVoid = true;
        return null;
    }

    Steered.Refusal reinstate() {
        if (!isVoid) {
            return Steered.Refusal.NOT_VOID;
        }
        isVoid = false;
        return null;
    }

    /** A hand-in that nothing speaks against: only who wants to, with time left, ends it for good. */
    void handIn(boolean atBell, Instant now) {
        if (atBell || !now.isBefore(deadline)) {
            close(now);
        } else {
            state = AttemptState.HANDED_IN;
        }
    }

    void close(Instant now) {
        state = AttemptState.CLOSED;
        closedAt = now;
        pausedAt = null;
    }

    long lastSeq() {
        return log.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** The answer with the highest number of each item, of those in time. */
    Map<Integer, Answer> current() {
        Map<Integer, Answer> current = new TreeMap<>();
        log.forEach((seq, kept) -> {
            if (!kept.late()) {
                current.put(kept.answer().item(), kept.answer());
            }
        });
        return current;
    }

    /** The newest late answer of each item that nothing newer counts for. */
    List<Answer> drafts() {
        Map<Integer, Answer> newest = new TreeMap<>();
        log.forEach((seq, kept) -> {
            Answer counting = current().get(kept.answer().item());
            if (kept.late() && (counting == null || counting.seq() < seq)) {
                newest.put(kept.answer().item(), kept.answer());
            }
        });
        return List.copyOf(newest.values());
    }

    boolean hasLate() {
        return log.values().stream().anyMatch(Kept::late);
    }

    List<Long> missing(long lastSeq) {
        List<Long> missing = new ArrayList<>();
        for (long seq = 1; seq <= lastSeq; seq++) {
            if (!log.containsKey(seq)) {
                missing.add(seq);
            }
        }
        return missing;
    }
}
