package org.chizheng.exams.enrolment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chizheng.exams.PlanFinding;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.intake.Finding;

/**
 * What enrolling a list would bring.
 *
 * @param rows how many rows it has
 * @param accepted who would be enrolled
 * @param already how many are enrolled before
 * @param findings rows that name nobody, or somebody once more
 * @param refused by the number of their row who may not sit, and why
 */
public record EnrolmentCheck(
        int rows,
        List<OfficerId> accepted,
        int already,
        List<Finding> findings,
        Map<Integer, PlanFinding.CandidateIneligible> refused) {

    /** Copies all of it. */
    public EnrolmentCheck {
        accepted = List.copyOf(accepted);
        findings = List.copyOf(findings);
        refused = Collections.unmodifiableMap(new LinkedHashMap<>(refused));
    }
}
