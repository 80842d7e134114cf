package org.chizheng.sittings.invigilation;

import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chizheng.audit.AuditLog;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.SittingId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.incidents.IncidentKind;
import org.chizheng.sittings.incidents.IncidentLog;
import org.chizheng.sittings.incidents.MessageBoard;
import org.chizheng.sittings.steering.RoomPauses;
import org.chizheng.sittings.steering.Steered;
import org.chizheng.sittings.steering.Steering;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What an invigilator does to attempts at an exam of the own organisation or below. Every act has its reason, its line in
 * the log of the sitting and its entry in the audit log, all in one transaction. Reasons and messages have 1 to 500
 * characters; an {@link IllegalArgumentException} says which has not.
 */
@Service
public class Invigilating {

    /** More than a day is no extra time but another exam. */
    private static final Duration MOST_TIME = Duration.ofHours(24);

    private final Room room;
    private final Steering steering;
    private final RoomPauses pauses;
    private final IncidentLog incidents;
    private final MessageBoard messages;
    private final AuditLog audit;

    Invigilating(
            Room room,
            Steering steering,
            RoomPauses pauses,
            IncidentLog incidents,
            MessageBoard messages,
            AuditLog audit) {
        this.room = room;
        this.steering = steering;
        this.pauses = pauses;
        this.incidents = incidents;
        this.messages = messages;
        this.audit = audit;
    }

    /**
     * Stops the clocks of some, until they are resumed by name. Answers that were typed are still taken; nobody hands in
     * and no bell rings.
     */
    public Steered pause(Caller caller, ExamId exam, Collection<AttemptId> attempts, String reason) {
        return act(caller, exam, attempts, IncidentKind.PAUSED, reason, steering::pauseAlone);
    }

    /**
     * Stops the clocks of everybody who sits, at one sitting or, where it is null, at the whole exam, and of all who begin
     * there until the room is resumed.
     */
    public Steered pauseRoom(Caller caller, ExamId id, @Nullable SittingId sitting, String reason) {
        Exam exam = room.of(caller, id, Role.INVIGILATOR);
        String why = Words.of("reason", reason);
        long pause = steering.durably(() -> {
            audit(caller, exam, "sitting.room_paused", Map.of("room", room(sitting), "reason", why));
            return pauses.begin(id, sitting, why, caller.name());
        });
        return act(
                caller, id, () -> pauses.concerned(pause, id, sitting), IncidentKind.PAUSED, "", why, steering::pause);
    }

    /** Sets clocks going again; deadlines move by exactly the pause. */
    public Steered resume(Caller caller, ExamId exam, Collection<AttemptId> attempts, String reason) {
        return act(caller, exam, attempts, IncidentKind.RESUMED, reason, steering::resume);
    }

    /**
     * Sets all clocks of a room going again, but for those who were paused by name. A sitting and the whole exam are
     * paused and resumed each for itself: clocks go where neither stands.
     */
    public Steered resumeRoom(Caller caller, ExamId id, @Nullable SittingId sitting, String reason) {
        Exam exam = room.of(caller, id, Role.INVIGILATOR);
        String why = Words.of("reason", reason);
        return act(
                caller,
                id,
                () -> {
                    if (pauses.end(id, sitting, why, caller.name())) {
                        audit(caller, exam, "sitting.room_resumed", Map.of("room", room(sitting), "reason", why));
                    }
                    return steering.withTheirRoom(id, sitting);
                },
                IncidentKind.RESUMED,
                "",
                why,
                steering::resume);
    }

    /** Gives more time to those who sit, from one second to a day; the new deadline is in the roster. */
    public Steered giveTime(Caller caller, ExamId exam, Collection<AttemptId> attempts, Duration time, String reason) {
        if (!time.isPositive() || time.compareTo(MOST_TIME) > 0) {
            throw new IllegalArgumentException("time must be up to a day, was " + time);
        }
        String given = "+" + time.toSeconds() + "s ";
        return act(
                caller,
                exam,
                () -> attempts,
                IncidentKind.TIME_GIVEN,
                given,
                reason,
                order -> steering.extend(order, time));
    }

    /** 强制交卷: ends attempts; what was saved counts, and the candidate gets the receipt as usual. */
    public Steered forceHandIn(Caller caller, ExamId exam, Collection<AttemptId> attempts, String reason) {
        return act(caller, exam, attempts, IncidentKind.FORCED, reason, steering::force);
    }

    /**
     * 作废: ends attempts where they are underway, and gives their results the verdict 作废. A void attempt is used up
     * and never passed.
     */
    public Steered declareVoid(Caller caller, ExamId exam, Collection<AttemptId> attempts, String reason) {
        return act(caller, exam, attempts, IncidentKind.VOIDED, reason, steering::declareVoid);
    }

    /** Takes 作废 back while results are not published; the earlier declaration stays in the log. */
    public Steered reinstate(Caller caller, ExamId exam, Collection<AttemptId> attempts, String reason) {
        return act(caller, exam, attempts, IncidentKind.REINSTATED, reason, steering::reinstate);
    }

    /**
     * Notes what happened, to one or, where {@code attempt} is null, in the room.
     *
     * @throws IllegalArgumentException if the kind is none that people note
     */
    public void note(Caller caller, ExamId id, @Nullable AttemptId attempt, IncidentKind kind, String told) {
        Exam exam = room.of(caller, id, Role.INVIGILATOR);
        if (!kind.isNotedByPeople()) {
            throw new IllegalArgumentException("kind must be one that people note, was " + kind);
        }
        String words = Words.of("told", told);
        steering.durably(() -> {
            if (attempt == null) {
                incidents.appendRoom(id, null, kind, words, caller.name());
            } else {
                incidents.append(id, attempt, kind, words, caller.name());
            }
            audit(caller, exam, "sitting.incident", Map.of("kind", kind.name(), "told", words));
            return true;
        });
    }

    /** Tells everybody of a sitting or, where it is null, of the whole exam. */
    public void tellRoom(Caller caller, ExamId id, @Nullable SittingId sitting, String told) {
        Exam exam = room.of(caller, id, Role.INVIGILATOR);
        String words = Words.of("told", told);
        steering.durably(() -> {
            messages.tellAll(id, sitting, words, caller.name());
            audit(caller, exam, "sitting.message", Map.of("to", room(sitting), "told", words));
            return true;
        });
    }

    /** Tells some of those who sit. */
    public void tell(Caller caller, ExamId id, Collection<AttemptId> attempts, String told) {
        Exam exam = room.of(caller, id, Role.INVIGILATOR);
        String words = Words.of("told", told);
        steering.durably(() -> {
            messages.tell(id, attempts, words, caller.name());
            audit(
                    caller,
                    exam,
                    "sitting.message",
                    Map.of("to", Words.listed(attempts, AttemptId::value), "told", words));
            return true;
        });
    }

    private Steered act(
            Caller caller,
            ExamId id,
            Collection<AttemptId> attempts,
            IncidentKind kind,
            String reason,
            Function<Steering.Order, Steered> steer) {
        return act(caller, id, () -> attempts, kind, "", reason, steer);
    }

    /**
     * Acts in one transaction.
     *
     * @param attempts asked within it
     * @param before stands before the reason in the log
     */
    private Steered act(
            Caller caller,
            ExamId id,
            Supplier<? extends Collection<AttemptId>> attempts,
            IncidentKind kind,
            String before,
            String reason,
            Function<Steering.Order, Steered> steer) {
        Exam exam = room.of(caller, id, Role.INVIGILATOR);
        String why = before + Words.of("reason", reason);
        return steering.durably(() -> {
            Steered steered = steer.apply(
                    new Steering.Order(id, attempts.get(), caller.asOfficer().orElse(null)));
            if (!steered.done().isEmpty()) {
                incidents.append(steered.done(), kind, why, caller.name());
                audit(
                        caller,
                        exam,
                        "sitting." + kind.name().toLowerCase(Locale.ROOT),
                        Map.of("attempts", Words.listed(steered.done(), AttemptId::value), "reason", why));
            }
            return steered;
        });
    }

    private void audit(Caller caller, Exam exam, String action, Map<String, String> facts) {
        audit.append(exam.entry(caller, action, facts));
    }

    private static String room(@Nullable SittingId sitting) {
        return sitting == null ? "all" : String.valueOf(sitting.value());
    }
}
