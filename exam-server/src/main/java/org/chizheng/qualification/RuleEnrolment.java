package org.chizheng.qualification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chizheng.exams.Enrolling;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Exams;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationPath;
import org.springframework.stereotype.Service;

/** A dry run of enrolling people by rule; {@link Enrolling#enrol} enrols whom it finds. */
@Service
public class RuleEnrolment {

    /** People whose results and certificates are read at once. */
    private static final int CHUNK = 1_000;

    private final Enrolling enrolling;
    private final Exams exams;
    private final ExamNeeds needs;

    RuleEnrolment(Enrolling enrolling, Exams exams, ExamNeeds needs) {
        this.enrolling = enrolling;
        this.exams = exams;
        this.needs = needs;
    }

    /**
     * Whom of the eligible a rule finds today, by organisation and name; stores nothing.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the exam or the place that the rule names is
     *     none of the caller's
     */
    public RuleMatch find(Caller caller, ExamId id, EnrolmentRule rule) {
        List<Officer> covered =
                enrolling.eligible(caller, id).stream().filter(rule::covers).toList();
        OrganisationPath below = rule.below();
        if (below != null) {
            caller.requireSees(below);
        }
        Exam exam = exams.find(id).orElseThrow();
        Set<OfficerId> enrolled = new HashSet<>(exams.candidates(id));
        List<OfficerId> people = new ArrayList<>();
        int already = 0;
        for (int start = 0; start < covered.size(); start += CHUNK) {
            List<Officer> chunk = covered.subList(start, Math.min(start + CHUNK, covered.size()));
            for (OfficerId person : needs.among(chunk, exam, rule)) {
                if (enrolled.contains(person)) {
                    already++;
                } else {
                    people.add(person);
                }
            }
        }
        return new RuleMatch(people, already);
    }
}
