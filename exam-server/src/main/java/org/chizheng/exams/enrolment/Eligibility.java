package org.chizheng.exams.enrolment;

import java.util.Optional;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamPart;
import org.chizheng.exams.Ineligibility;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OrganisationPath;

/** Who may sit: staff on the establishment, on post, in the domain of the part (Henan 20–21, Shandong 10). */
final class Eligibility {

    private Eligibility() {}

    /**
     * Why somebody may not sit an exam; empty if they may.
     *
     * @param reach from where its candidates may come
     */
    static Optional<Ineligibility> against(Officer officer, Exam exam, OrganisationPath reach) {
        if (officer.auxiliary()) {
            return Optional.of(Ineligibility.AUXILIARY);
        }
        if (!officer.staffing().mayEnforce()) {
            return Optional.of(Ineligibility.STAFFING);
        }
        if (!officer.onPost()) {
            return Optional.of(Ineligibility.OFF_POST);
        }
        if (exam.part() == ExamPart.PROFESSIONAL && exam.domain() != null && officer.domain() != exam.domain()) {
            return Optional.of(Ineligibility.WRONG_DOMAIN);
        }
        return reach.covers(officer.organisationPath()) ? Optional.empty() : Optional.of(Ineligibility.ELSEWHERE);
    }
}
