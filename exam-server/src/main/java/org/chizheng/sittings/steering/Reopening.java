package org.chizheng.sittings.steering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.SittingId;
import org.chizheng.sittings.Attempt;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.AttemptState;
import org.chizheng.sittings.AttemptTable;
import org.chizheng.sittings.Receipt;
import org.chizheng.sittings.ResultWithdrawing;
import org.chizheng.sittings.SittingSettings;
import org.chizheng.sittings.incidents.IncidentKind;
import org.chizheng.sittings.incidents.IncidentLog;
import org.chizheng.sittings.steering.GivenBack.Refused;
import org.chizheng.sittings.steering.Steered.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Gives back the time of an outage, also to those whom the bell stopped in the dark: their attempts go on, and end a
 * second time with another receipt and another result. Rows are locked, judged and written as by {@link Steering}, so
 * that a bell of the same moment rings before or after. Callers answer for the scope and the log, within
 * {@link Steering#durably}.
 */
@Service
public class Reopening {

    private final AttemptTable attempts;
    private final ReopeningTable reopenings;
    private final ResultWithdrawing results;
    private final IncidentLog incidents;
    private final SittingSettings settings;
    private final Clock clock;

    Reopening(
            AttemptTable attempts,
            ReopeningTable reopenings,
            ResultWithdrawing results,
            IncidentLog incidents,
            SittingSettings settings,
            Clock clock) {
        this.attempts = attempts;
        this.reopenings = reopenings;
        this.results = results;
        this.incidents = incidents;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Time to be given back.
     *
     * @param from first instant of the outage: who was stopped before did not suffer from it
     * @param to its end: who began after it did not either
     * @param time more than none
     * @param reason in the words of {@code by}, for the log of those who go on
     */
    public record Loss(Instant from, Instant to, Duration time, String reason, String by) {}

    /**
     * Who began at an exam, or at one of its sittings, before the outage was over, and sits there or ended since the
     * outage began, however it did: {@link #giveBack} says who stays ended, and why.
     */
    public List<AttemptId> concerned(ExamId exam, @Nullable SittingId sitting, Loss loss) {
        return reopenings.concerned(exam, sitting, loss.from(), loss.to());
    }

    /**
     * Moves the deadline of who sits; who was stopped by the bell goes on for the time that is given, from now on, since
     * nothing of it went by while the attempt was closed. Attempts of other exams are left out.
     */
    public GivenBack giveBack(Steering.Order order, Loss loss) {
        if (order.attempts().isEmpty()) {
            return new GivenBack(List.of(), List.of(), List.of());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Attempt> locked = attempts.lockAll(order.exam(), order.attempts());
        Set<AttemptId> stopped = reopenings.stoppedAmong(order.attempts());
        List<AttemptId> extended = new ArrayList<>();
        List<Attempt> ended = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Attempt attempt : locked) {
            if (attempt.officer().equals(order.actor())) {
                refused.add(refusal(attempt, Refusal.OWN));
            } else if (attempt.isUnderway()) {
                attempts.steer(extended(attempt, now, loss.time()));
                extended.add(attempt.id());
            } else {
                whyEnded(attempt, stopped, loss)
                        .ifPresentOrElse(why -> refused.add(refusal(attempt, why)), () -> ended.add(attempt));
            }
        }
        List<AttemptId> reopened = reopen(ended, now, loss);
        ended.stream()
                .filter(attempt -> !reopened.contains(attempt.id()))
                .forEach(attempt -> refused.add(refusal(attempt, Refusal.RESULT_PUBLISHED)));
        return new GivenBack(extended, reopened, refused);
    }

    /** Past its grace an attempt only waits for a bell that is late: it gets its time from now on, like one that is closed. */
    private Attempt extended(Attempt attempt, Instant now, Duration time) {
        return attempt.takesAnswersAt(now, settings.grace())
                ? attempt.extendedBy(time)
                : attempt.extendedBy(Duration.between(attempt.deadline(), now.plus(time)));
    }

    private List<AttemptId> reopen(List<Attempt> ended, Instant now, Loss loss) {
        if (ended.isEmpty()) {
            return List.of();
        }
        Set<AttemptId> free = results.withdraw(ended.stream().map(Attempt::id).toList());
        List<Attempt> going =
                ended.stream().filter(attempt -> free.contains(attempt.id())).toList();
        if (!going.isEmpty()) {
            reopenings.reopen(going.stream().map(Attempt::id).toList(), now.plus(loss.time()), now);
            going.forEach(attempt ->
                    incidents.append(List.of(attempt.id()), IncidentKind.REOPENED, told(attempt, loss), loss.by()));
        }
        return going.stream().map(Attempt::id).toList();
    }

    /** Why an attempt that has ended stays so; empty if it was the bell that took the time of the outage from it. */
    private static Optional<Refusal> whyEnded(Attempt attempt, Set<AttemptId> stopped, Loss loss) {
        if (attempt.voidedAt() != null) {
            return Optional.of(Refusal.VOID_BEFORE);
        }
        if (attempt.state() == AttemptState.HANDED_IN) {
            return Optional.of(Refusal.HANDED_IN);
        }
        if (stopped.contains(attempt.id())) {
            return Optional.of(Refusal.STOPPED);
        }
        boolean satInIt = !receipt(attempt).handedInAt().isBefore(loss.from())
                && attempt.startedAt().isBefore(loss.to());
        return satInIt ? Optional.empty() : Optional.of(Refusal.ENDED);
    }

    private static Refused refusal(Attempt attempt, Refusal why) {
        return new Refused(attempt.id(), attempt.officer(), why);
    }

    /** What the receipt that counts no more had said. */
    private static String told(Attempt attempt, Loss loss) {
        Receipt receipt = receipt(attempt);
        return "+%ds %s [%s %s %d/%d %s]"
                .formatted(
                        loss.time().toSeconds(),
                        loss.reason(),
                        receipt.number(),
                        receipt.handedInAt(),
                        receipt.answered(),
                        receipt.questions(),
                        receipt.hash());
    }

    private static Receipt receipt(Attempt attempt) {
        return Objects.requireNonNull(attempt.receipt(), "what has ended has a receipt");
    }
}
