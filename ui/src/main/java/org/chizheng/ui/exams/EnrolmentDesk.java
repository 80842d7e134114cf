package org.chizheng.ui.exams;

import org.chizheng.exams.Exams;
import org.chizheng.exams.enrolment.Enrolling;
import org.chizheng.exams.enrolment.ListEnrolment;
import org.chizheng.officers.Organisations;
import org.chizheng.qualification.RuleEnrolment;
import org.springframework.stereotype.Component;

/** What enrolling people works with: by unit, by list and by rule. */
@Component
record EnrolmentDesk(
        Exams exams, Enrolling enrolling, ListEnrolment lists, RuleEnrolment rules, Organisations organisations) {}
