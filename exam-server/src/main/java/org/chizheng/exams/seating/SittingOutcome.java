package org.chizheng.exams.seating;

import org.chizheng.exams.PlanFinding;
import org.chizheng.exams.SittingId;

/** What came of adding, changing or removing a sitting. */
public sealed interface SittingOutcome {

    /** It is as it was asked for. */
    record Done(SittingId sitting) implements SittingOutcome {}

    /** Nothing was changed, for this reason. */
    record Refused(PlanFinding why) implements SittingOutcome {}
}
