package org.chizheng.sittings;

import java.time.Instant;
import java.util.Map;
import org.chizheng.exams.ExamId;

/** Who is there just now. May forget everything at any moment: no answer, deadline or decision rests on it. */
public interface Presence {

    /**
     * The last sign of life of a candidate.
     *
     * @param answered as the page counts
     * @param hidden whether the page is out of sight
     */
    record Pulse(Instant at, int answered, boolean hidden) {}

    /** Keeps a sign of life. */
    void seen(ExamId exam, AttemptId attempt, Pulse pulse);

    /** The last signs of life at an exam, as far as they are remembered. */
    Map<AttemptId, Pulse> at(ExamId exam);
}
