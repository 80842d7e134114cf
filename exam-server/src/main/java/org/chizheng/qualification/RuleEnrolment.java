package org.chizheng.qualification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Exams;
import org.chizheng.exams.enrolment.Enrolling;
import org.chizheng.exams.enrolment.Enrolment;
import org.chizheng.exams.enrolment.EnrolmentGround;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Organisations;
import org.springframework.stereotype.Service;

/** Enrols people by rule, after a dry run that tells whom it finds. */
@Service
public class RuleEnrolment {

    /** People whose results and certificates are read at once. */
    private static final int CHUNK = 1_000;

    private final Enrolling enrolling;
    private final Exams exams;
    private final ExamNeeds needs;
    private final Organisations organisations;

    RuleEnrolment(Enrolling enrolling, Exams exams, ExamNeeds needs, Organisations organisations) {
        this.enrolling = enrolling;
        this.exams = exams;
        this.needs = needs;
        this.organisations = organisations;
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

    /**
     * Enrols those of the people whom the rule still finds; the audit log keeps the rule with all that it says.
     *
     * @param people whom the dry run found: nobody beside them is enrolled
     * @throws org.springframework.security.access.AccessDeniedException as {@link #find}
     */
    public Enrolment enrol(Caller caller, ExamId id, EnrolmentRule rule, Collection<OfficerId> people) {
        Set<OfficerId> meant = Set.copyOf(people);
        // between the dry run and now somebody may have passed; the log must not give them this ground
        List<OfficerId> still =
                find(caller, id, rule).people().stream().filter(meant::contains).toList();
        Exam exam = exams.find(id).orElseThrow();
        return enrolling.enrol(caller, id, still, new EnrolmentGround(facts(caller, exam, rule)));
    }

    private Map<String, String> facts(Caller caller, Exam exam, EnrolmentRule rule) {
        Map<String, String> facts = new HashMap<>();
        facts.put("way", "RULE");
        facts.put("need", rule.need().name());
        if (rule.need() == ExamNeed.CERTIFICATE_ENDS) {
            facts.put("months", String.valueOf(rule.months()));
        }
        EnforcementDomain domain = rule.domain() == null ? exam.domain() : rule.domain();
        facts.put("domain", domain == null ? "ANY" : domain.name());
        OrganisationPath below = rule.below() == null ? caller.path() : rule.below();
        facts.put("below", below.value());
        // its name of today, since a unit may be renamed or dissolved before anybody asks
        below.organisation().flatMap(organisations::find).ifPresent(unit -> facts.put("unit", unit.name()));
        return facts;
    }
}
