package org.chizheng.sittings.steering;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.SittingId;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.incidents.IncidentKind;
import org.chizheng.sittings.incidents.IncidentLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Rooms that stand still. Whoever pauses commits first that the room stands and looks then for who sits in it; whoever
 * begins commits the attempt first and looks then whether the room stands: one of the two sees the other. Rows of pauses
 * are locked before those of attempts. Callers answer for scope and audit.
 */
@Component
public class RoomPauses {

    private final PauseTable pauses;
    private final Steering steering;
    private final IncidentLog incidents;
    private final Clock clock;

    RoomPauses(PauseTable pauses, Steering steering, IncidentLog incidents, Clock clock) {
        this.pauses = pauses;
        this.steering = steering;
        this.incidents = incidents;
        this.clock = clock;
    }

    /**
     * Notes that a room stands, to be committed before its attempts are paused.
     *
     * @param sitting null: all of the exam
     */
    public long begin(ExamId exam, @Nullable SittingId sitting, String reason, String by) {
        incidents.appendRoom(exam, sitting, IncidentKind.PAUSED, reason, by);
        return pauses.insert(exam, sitting, reason, by, clock.instant());
    }

    /** Who is to be paused with a room: nobody if it goes on already. */
    public List<AttemptId> concerned(long pause, ExamId exam, @Nullable SittingId sitting) {
        return pauses.hold(pause) ? steering.underway(exam, sitting) : List.of();
    }

    /** Ends the pauses of a sitting, or those of the whole exam where it is null; false if there was none. */
    public boolean end(ExamId exam, @Nullable SittingId sitting, String reason, String by) {
        if (pauses.end(exam, sitting, clock.instant()) == 0) {
            return false;
        }
        incidents.appendRoom(exam, sitting, IncidentKind.RESUMED, reason, by);
        return true;
    }

    /** Pauses attempts that were begun, or gone on with, where their room stands; called after that was committed. */
    public void join(Map<AttemptId, ExamId> attempts) {
        Map<AttemptId, PauseTable.Pause> over = pauses.over(attempts.keySet());
        while (!over.isEmpty()) {
            List<AttemptId> again = new ArrayList<>();
            over.forEach((attempt, pause) -> {
                ExamId exam = Objects.requireNonNull(attempts.get(attempt));
                if (!steering.durably(() -> joined(exam, attempt, pause))) {
                    again.add(attempt);
                }
            });
            over = pauses.over(again);
        }
    }

    /** {@link #join} for attempts at one exam that went on after their end. */
    public void joinAll(ExamId exam, Collection<AttemptId> attempts) {
        join(attempts.stream().collect(Collectors.toMap(attempt -> attempt, attempt -> exam)));
    }

    private boolean joined(ExamId exam, AttemptId attempt, PauseTable.Pause pause) {
        if (!pauses.hold(pause.id())) {
            return false;
        }
        Steered steered = steering.pause(new Steering.Order(exam, List.of(attempt), null));
        incidents.append(steered.done(), IncidentKind.PAUSED, pause.reason(), pause.by());
        return true;
    }
}
