package org.chizheng.exams.planning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamState;
import org.chizheng.exams.PlanFinding;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.Role;
import org.chizheng.profiles.JurisdictionProfile;
import org.chizheng.profiles.JurisdictionProfiles;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.questionbank.drawing.Blueprint;
import org.chizheng.questionbank.drawing.CitedLaw;
import org.chizheng.questionbank.drawing.Drawing;
import org.chizheng.questionbank.drawing.Feasibility;
import org.chizheng.questionbank.drawing.Outlook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Drafting exams. A draft may hold any plan, so that work can be put aside; its findings tell what stands against it. */
@Service
public class ExamPlanning {

    private final ExamTable exams;
    private final CandidateTable candidates;
    private final Organisations organisations;
    private final Officers officers;
    private final JurisdictionProfiles profiles;
    private final Drawing drawing;
    private final AuditLog audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    ExamPlanning(
            ExamTable exams,
            CandidateTable candidates,
            Organisations organisations,
            Officers officers,
            JurisdictionProfiles profiles,
            Drawing drawing,
            AuditLog audit,
            TransactionOperations transactions,
            Clock clock) {
        this.exams = exams;
        this.candidates = candidates;
        this.organisations = organisations;
        this.officers = officers;
        this.profiles = profiles;
        this.drawing = drawing;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The profile that an exam of this organisation would be planned under today: defaults and limits of a plan. */
    public JurisdictionProfile profileFor(Caller caller, OrganisationId organisation) {
        return profiles.at(planner(caller, organisation).region(), OfficialTime.today(clock));
    }

    /**
     * What the bank holds for a plan.
     *
     * @param people how many candidates there will be; 0 while nobody knows
     */
    public Feasibility supply(Caller caller, ExamPlan plan, int people) {
        return supply(plan, planner(caller, plan.organisation()), people);
    }

    private Feasibility supply(ExamPlan plan, Organisation organisation, int people) {
        return drawing.prove(
                plan.blueprint(), outlook(plan.blueprint(), organisation.path()), plan.circulation(people));
    }

    /** The statutes that questions of the bank cite, as far as an exam of this organisation can draw from them. */
    public List<CitedLaw> laws(Caller caller, OrganisationId organisation) {
        return drawing.laws(planner(caller, organisation).path().value());
    }

    /**
     * What stands against the plan, the bank's supply included; empty if nothing does. Who is enrolled is not looked at.
     *
     * @param people how many candidates there will be; 0 while nobody knows
     */
    public List<PlanFinding> findings(Caller caller, ExamPlan plan, int people) {
        Organisation organisation = planner(caller, plan.organisation());
        JurisdictionProfile profile = profileAtOpening(organisation, plan);
        List<PlanFinding> findings = new ArrayList<>(PlanRules.ofPlan(plan, profile, clock.instant()));
        findings.addAll(PlanRules.ofSupply(supply(plan, organisation, people)));
        return findings;
    }

    /** The bank as an exam at this place in the tree looks at it. */
    public Outlook outlook(Blueprint blueprint, OrganisationPath path) {
        int rest = blueprint.limits().rest();
        return new Outlook(path.value(), rest > 0 ? Set.copyOf(exams.latestAround(path, rest)) : Set.of());
    }

    /** Keeps a new draft. */
    public ExamId draft(Caller caller, ExamPlan plan) {
        Organisation organisation = planner(caller, plan.organisation());
        JurisdictionProfile profile = profileAtOpening(organisation, plan);
        return transactions.execute(tx -> {
            ExamId id = exams.insert(plan, organisation, profile.id(), caller.name(), clock.instant());
            log(caller, "exam.drafted", id, organisation.path().value(), plan.title());
            return id;
        });
    }

    /**
     * Changes a draft. It goes to another organisation only with people of that one on its list: those who run exams
     * there must not read of others.
     *
     * @return present: why it could not
     */
    public Optional<PlanFinding> change(Caller caller, ExamId id, ExamPlan plan) {
        requireExam(caller, id);
        Organisation organisation = planner(caller, plan.organisation());
        JurisdictionProfile profile = profileAtOpening(organisation, plan);
        return transactions.execute(tx -> {
            if (exams.lockDraft(id).isEmpty()) {
                return Optional.of(new PlanFinding.NotADraft(stateOf(id)));
            }
            Optional<PlanFinding> leftBehind = leftBehind(exams.find(id).orElseThrow(), organisation);
            if (leftBehind.isPresent()) {
                return leftBehind;
            }
            exams.update(id, plan, organisation, profile.id());
            log(caller, "exam.changed", id, organisation.path().value(), plan.title());
            return Optional.empty();
        });
    }

    /** Gives up a draft; present: why it could not. */
    public Optional<PlanFinding> withdraw(Caller caller, ExamId id) {
        Exam exam = requireExam(caller, id);
        return transactions.execute(tx -> {
            if (exams.lockDraft(id).isEmpty()) {
                return Optional.of(new PlanFinding.NotADraft(stateOf(id)));
            }
            exams.become(id, ExamState.WITHDRAWN, null);
            log(caller, "exam.withdrawn", id, exam.organisationPath().value(), exam.title());
            return Optional.empty();
        });
    }

    /** An exam that the caller may run. */
    public Exam requireExam(Caller caller, ExamId id) {
        caller.require(Role.COORDINATOR);
        Exam exam = exams.find(id).orElseThrow(() -> new NoSuchElementException("no exam " + id));
        caller.requireSees(exam.organisationPath());
        return exam;
    }

    /**
     * From where the candidates of an exam may come. Whoever sees the exam sees all of that: a justice bureau's people
     * look at the tree from their government down, everybody else who sees it stands above.
     */
    public OrganisationPath reach(Exam exam) {
        return organisations
                .find(exam.organisation())
                .map(Organisation::outlook)
                .orElse(exam.organisationPath());
    }

    private Optional<PlanFinding> leftBehind(Exam before, Organisation next) {
        if (before.organisation().equals(next.id())) {
            // who moved house since is told of at publication; here nobody comes to see more than before
            return Optional.empty();
        }
        int beside = (int) officers.findAll(candidates.of(before.id())).values().stream()
                .filter(officer -> !next.outlook().covers(officer.organisationPath()))
                .count();
        return beside == 0 ? Optional.empty() : Optional.of(new PlanFinding.CandidatesElsewhere(beside));
    }

    private ExamState stateOf(ExamId id) {
        return exams.find(id).orElseThrow().state();
    }

    private Organisation planner(Caller caller, OrganisationId id) {
        caller.require(Role.COORDINATOR);
        Organisation organisation =
                organisations.find(id).orElseThrow(() -> new NoSuchElementException("no organisation " + id));
        caller.requireSees(organisation.path());
        return organisation;
    }

    private JurisdictionProfile profileAtOpening(Organisation organisation, ExamPlan plan) {
        return profiles.at(organisation.region(), OfficialTime.dayOf(plan.opens()));
    }

    private void log(Caller caller, String action, ExamId id, String path, String title) {
        audit.append(new AuditEntry(caller.name(), action, "exam:" + id.value(), path, Map.of("title", title)));
    }
}
