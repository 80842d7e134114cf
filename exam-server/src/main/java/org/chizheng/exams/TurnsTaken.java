package org.chizheng.exams;

import java.util.Set;
import org.chizheng.officers.OfficerId;

/** Whose turn at an exam cannot be moved or put off any more. Answered by the rooms that come after this one. */
public interface TurnsTaken {

    /** Who has begun there, or has a result. */
    Set<OfficerId> at(ExamId exam);
}
