package org.chizheng.exams.enrolment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chizheng.audit.AuditLog;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Ineligibility;
import org.chizheng.exams.PlanFinding;
import org.chizheng.exams.planning.CandidateTable;
import org.chizheng.exams.planning.ExamPlanning;
import org.chizheng.exams.planning.ExamTable;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Officers;
import org.chizheng.officers.OrganisationPath;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Who sits an exam: people of the caller's organisations, and of those that the exam's own organisation looks at, who
 * may become enforcement officers. So whoever may see the exam may see everybody on its list.
 */
@Service
public class Enrolling {

    private final ExamPlanning planning;
    private final ExamTable exams;
    private final CandidateTable candidates;
    private final Officers officers;
    private final AuditLog audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    Enrolling(
            ExamPlanning planning,
            ExamTable exams,
            CandidateTable candidates,
            Officers officers,
            AuditLog audit,
            TransactionOperations transactions,
            Clock clock) {
        this.planning = planning;
        this.exams = exams;
        this.candidates = candidates;
        this.officers = officers;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** People of the caller's organisations who are eligible for this exam, by organisation and name. */
    public List<Officer> eligible(Caller caller, ExamId id) {
        Exam exam = planning.requireExam(caller, id);
        OrganisationPath reach = planning.reach(exam);
        return officers.visibleTo(caller).stream()
                .filter(officer -> Eligibility.against(officer, exam, reach).isEmpty())
                .toList();
    }

    /** Enrols everybody eligible at or below a place in the tree; who is not eligible is left out without a word. */
    public Enrolment enrolBelow(Caller caller, ExamId id, OrganisationPath path) {
        caller.requireSees(path);
        return enrol(
                caller,
                id,
                eligible(caller, id).stream()
                        .filter(officer -> path.covers(officer.organisationPath()))
                        .map(Officer::id)
                        .toList(),
                EnrolmentGround.everybodyBelow(path));
    }

    /** Enrols people who were chosen one by one; see {@link #enrol(Caller, ExamId, Collection, EnrolmentGround)}. */
    public Enrolment enrol(Caller caller, ExamId id, Collection<OfficerId> people) {
        return enrol(caller, id, people, EnrolmentGround.CHOSEN);
    }

    /**
     * Enrols people. Who is not eligible is refused with the reason, the others are enrolled, all in one transaction.
     *
     * @param ground why these people, for the audit log
     */
    public Enrolment enrol(Caller caller, ExamId id, Collection<OfficerId> people, EnrolmentGround ground) {
        planning.requireExam(caller, id);
        Map<OfficerId, Officer> known = officers.findAll(people);
        return transactions.execute(tx -> {
            if (exams.lockDraft(id).isEmpty()) {
                return new Enrolment(0, 0, List.of(), true);
            }
            // as it is under the lock: part, domain and organisation decide who may sit
            Exam exam = planning.requireExam(caller, id);
            OrganisationPath reach = planning.reach(exam);
            Set<OfficerId> enrolled = new HashSet<>(candidates.of(id));
            List<PlanFinding.CandidateIneligible> refused = new ArrayList<>();
            List<OfficerId> added = new ArrayList<>();
            int already = 0;
            for (OfficerId person : Set.copyOf(people)) {
                Optional<PlanFinding.CandidateIneligible> refusal =
                        refusal(caller, exam, reach, person, Optional.ofNullable(known.get(person)));
                if (refusal.isPresent()) {
                    refused.add(refusal.get());
                } else if (enrolled.contains(person)) {
                    already++;
                } else {
                    added.add(person);
                }
            }
            if (!added.isEmpty()) {
                candidates.insert(id, added, caller.name(), clock.instant());
                changed(caller, exam, "exam.candidates-enrolled", added.size(), ground.facts());
            }
            return new Enrolment(added.size(), already, refused, false);
        });
    }

    /** Takes people off the list of a draft; how many that were. */
    public int remove(Caller caller, ExamId id, Collection<OfficerId> people) {
        Exam exam = planning.requireExam(caller, id);
        return transactions.execute(tx -> {
            if (exams.lockDraft(id).isEmpty()) {
                return 0;
            }
            int removed = candidates.delete(id, people);
            if (removed > 0) {
                changed(caller, exam, "exam.candidates-removed", removed, Map.of());
            }
            return removed;
        });
    }

    /** Who is enrolled although not, or no longer, eligible. */
    public List<PlanFinding.CandidateIneligible> ineligible(Exam exam, List<OfficerId> people) {
        OrganisationPath reach = planning.reach(exam);
        Map<OfficerId, Officer> known = new LinkedHashMap<>(officers.findAll(people));
        List<PlanFinding.CandidateIneligible> findings = new ArrayList<>();
        for (OfficerId person : people) {
            Officer officer = known.get(person);
            if (officer == null) {
                findings.add(new PlanFinding.CandidateIneligible(person, "", Ineligibility.UNKNOWN));
            } else {
                Eligibility.against(officer, exam, reach)
                        .ifPresent(
                                why -> findings.add(new PlanFinding.CandidateIneligible(person, officer.name(), why)));
            }
        }
        return findings;
    }

    /** Why this exam's list cannot take somebody; empty if it can. */
    static Optional<PlanFinding.CandidateIneligible> refusal(
            Caller caller, Exam exam, OrganisationPath reach, OfficerId person, Optional<Officer> known) {
        // somebody beside the caller's organisations is as unknown as a number that nobody has: no name, no hint
        Optional<Officer> seen = known.filter(officer -> caller.sees(officer.organisationPath()));
        if (seen.isEmpty()) {
            return Optional.of(new PlanFinding.CandidateIneligible(person, "", Ineligibility.UNKNOWN));
        }
        Officer officer = seen.get();
        return Eligibility.against(officer, exam, reach)
                .map(why -> new PlanFinding.CandidateIneligible(person, officer.name(), why));
    }

    private void changed(Caller caller, Exam exam, String action, int people, Map<String, String> why) {
        exams.touch(exam.id());
        Map<String, String> facts = new HashMap<>(why);
        facts.put("people", String.valueOf(people));
        audit.append(exam.entry(caller, action, facts));
    }
}
