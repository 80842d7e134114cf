package org.chizheng.exams.enrolment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.PlanFinding;
import org.chizheng.exams.planning.CandidateTable;
import org.chizheng.exams.planning.ExamPlanning;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Officers;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.intake.ListedPeople;
import org.chizheng.officers.intake.PeopleList;
import org.springframework.stereotype.Service;

/** A dry run of enrolling people by list; {@link Enrolling#enrol} enrols whom it accepts. */
@Service
public class ListEnrolment {

    private final ExamPlanning planning;
    private final CandidateTable candidates;
    private final PeopleList people;
    private final Officers officers;

    ListEnrolment(ExamPlanning planning, CandidateTable candidates, PeopleList people, Officers officers) {
        this.planning = planning;
        this.candidates = candidates;
        this.people = people;
        this.officers = officers;
    }

    /**
     * Reads a list and tells of every row what would come of it; stores nothing.
     *
     * @param list a workbook or a text, see {@link PeopleList}
     */
    public EnrolmentCheck check(Caller caller, ExamId id, byte[] list) {
        Exam exam = planning.requireExam(caller, id);
        OrganisationPath reach = planning.reach(exam);
        ListedPeople listed = people.read(caller, list);
        Set<OfficerId> enrolled = new HashSet<>(candidates.of(id));
        Map<OfficerId, Officer> known = officers.findAll(listed.people().values());
        List<OfficerId> accepted = new ArrayList<>();
        Map<Integer, PlanFinding.CandidateIneligible> refused = new LinkedHashMap<>();
        int already = 0;
        for (Map.Entry<Integer, OfficerId> row : listed.people().entrySet()) {
            OfficerId person = row.getValue();
            Optional<PlanFinding.CandidateIneligible> refusal =
                    Enrolling.refusal(caller, exam, reach, person, Optional.ofNullable(known.get(person)));
            if (refusal.isPresent()) {
                refused.put(row.getKey(), refusal.get());
            } else if (enrolled.contains(person)) {
                already++;
            } else {
                accepted.add(person);
            }
        }
        return new EnrolmentCheck(listed.rows(), accepted, already, listed.findings(), refused);
    }
}
