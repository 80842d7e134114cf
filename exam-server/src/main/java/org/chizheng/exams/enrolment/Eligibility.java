package org.chizheng.exams.enrolment;

import java.util.Optional;
import org.chizheng.exams.ExamPart;
import org.chizheng.exams.Ineligibility;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Officer;
import org.jspecify.annotations.Nullable;

/** Who may sit: staff on the establishment, on post, in the domain of the part (Henan 20–21, Shandong 10). */
final class Eligibility {

    private Eligibility() {}

    static Optional<Ineligibility> against(Officer officer, ExamPart part, @Nullable EnforcementDomain domain) {
        if (officer.auxiliary()) {
            return Optional.of(Ineligibility.AUXILIARY);
        }
        if (!officer.staffing().mayEnforce()) {
            return Optional.of(Ineligibility.STAFFING);
        }
        if (!officer.onPost()) {
            return Optional.of(Ineligibility.OFF_POST);
        }
        if (part == ExamPart.PROFESSIONAL && domain != null && officer.domain() != domain) {
            return Optional.of(Ineligibility.WRONG_DOMAIN);
        }
        return Optional.empty();
    }
}
