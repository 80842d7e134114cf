package org.chizheng.sittings.entering;

import java.time.Instant;
import org.chizheng.sittings.AttemptId;

/** What entering an exam would bring now, for showing it beforehand. */
public sealed interface Admission {

    /**
     * A new attempt would begin.
     *
     * @param ordinal 1 for 初考, 2 for 补考, and so on
     */
    record MayBegin(int ordinal) implements Admission {}

    /**
     * A new attempt may begin soon, and the candidate may wait for it.
     *
     * @param opens when it may
     */
    record MayWait(Instant opens) implements Admission {}

    /** An attempt is underway and would go on. */
    record MayResume(AttemptId attempt, Instant deadline) implements Admission {}

    /** Entering would be refused. */
    record Barred(EntryRefusal why) implements Admission {}
}
