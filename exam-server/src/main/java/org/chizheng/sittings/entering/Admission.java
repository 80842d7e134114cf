package org.chizheng.sittings.entering;

import java.time.Instant;
import java.util.List;
import org.chizheng.exams.SittingId;
import org.chizheng.sittings.AttemptId;
import org.jspecify.annotations.Nullable;

/** What entering an exam would bring now, for showing it beforehand. */
public sealed interface Admission {

    /**
     * The attempt that is the candidate's next, and when it may be begun.
     *
     * @param ordinal 1 for 初考, 2 for 补考, and so on
     * @param sittings where; none where the exam is one sitting of its own; several where make-ups are held at one hour
     * @param opens of the first of them, or of the exam
     */
    record Next(int ordinal, List<SittingId> sittings, Instant opens) {}

    /** A new attempt would begin. */
    record MayBegin(Next next) implements Admission {}

    /** A new attempt may begin soon, and the candidate may wait for it. */
    record MayWait(Next next) implements Admission {}

    /**
     * An attempt is underway and would go on.
     *
     * @param sitting where; null where the exam has none for it
     */
    record MayResume(
            AttemptId attempt, Instant deadline, @Nullable SittingId sitting) implements Admission {}

    /**
     * Entering would be refused.
     *
     * @param next which attempt would be; null where none is to come, or its time is not fixed
     */
    record Barred(EntryRefusal why, @Nullable Next next) implements Admission {

        Barred(EntryRefusal why) {
            this(why, null);
        }
    }
}
