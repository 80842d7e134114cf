package org.chizheng.exams.enrolment;

import java.util.List;
import org.chizheng.exams.PlanFinding;

/**
 * What came of enrolling people.
 *
 * @param added newly enrolled
 * @param already enrolled before
 * @param refused who may not sit, and why
 * @param closed whether nobody was looked at, because the exam is no draft any more
 */
public record Enrolment(int added, int already, List<PlanFinding.CandidateIneligible> refused, boolean closed) {

    /** Copies the refusals. */
    public Enrolment {
        refused = List.copyOf(refused);
    }
}
