package org.chizheng.exams.publishing;

import java.util.List;
import org.chizheng.exams.PlanFinding;

/** What came of publishing an exam. */
public sealed interface ExamPublication {

    /**
     * Candidates see it now.
     *
     * @param papers how many papers were frozen, one an allowed attempt of each candidate
     */
    record Published(int papers) implements ExamPublication {}

    /** Nothing was published, for all of these reasons. */
    record Refused(List<PlanFinding> findings) implements ExamPublication {

        /** Copies the findings. */
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
