package org.chizheng.sittings;

import java.time.Instant;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.OfficerId;

/**
 * An attempt took its last answer, by hand-in or by the bell; published in the closing transaction, exactly once.
 *
 * @param byBell whether the server closed it
 */
public record AttemptClosed(AttemptId attempt, ExamId exam, OfficerId officer, Instant closedAt, boolean byBell) {}
