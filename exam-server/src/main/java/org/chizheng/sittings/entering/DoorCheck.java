package org.chizheng.sittings.entering;

import org.chizheng.exams.ExamId;
import org.chizheng.officers.OfficerId;

/** Whether somebody has compared face and papers of a candidate at the door. */
@FunctionalInterface
public interface DoorCheck {

    /**
     * Whether it is confirmed who the candidate is.
     *
     * @param ordinal of the attempt that they come for: whoever came to another one may have been somebody else
     */
    boolean isConfirmed(ExamId exam, OfficerId candidate, int ordinal);
}
