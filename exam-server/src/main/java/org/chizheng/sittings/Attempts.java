package org.chizheng.sittings;

import java.util.List;
import java.util.Optional;
import org.chizheng.exams.ExamId;

/** Attempts, for the rooms that read what was answered. */
public interface Attempts {

    /** A closed attempt with its current answers; empty while it is underway. */
    Optional<ClosedAttempt> closed(AttemptId id);

    /** All closed attempts at an exam. */
    List<ClosedAttempt> closedAt(ExamId exam);

    /** Whether any attempt at the exam is still underway. */
    boolean anyUnderway(ExamId exam);

    /** How many attempts at the exam are underway. */
    int underway(ExamId exam);

    /** How many attempts at the exam have ended. */
    int finished(ExamId exam);
}
