package org.chizheng.ui.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamState;
import org.chizheng.exams.Exams;
import org.chizheng.gate.DecisionFilter;
import org.chizheng.gate.GateDecisions;
import org.chizheng.marking.essays.EssayMarking;
import org.chizheng.marking.essays.EssayProgress;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerChanges;
import org.chizheng.officers.OfficerFilter;
import org.chizheng.officers.OfficerSearch;
import org.chizheng.officers.RegistrationConflict;
import org.chizheng.officers.Role;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.qualification.Application;
import org.chizheng.qualification.ApplicationAction;
import org.chizheng.qualification.Applications;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Freezing;
import org.chizheng.questionbank.WorkList;
import org.chizheng.questionbank.WorkList.Pile;
import org.chizheng.training.TrainingSessions;
import org.chizheng.ui.training.HoursOverview;
import org.chizheng.ui.training.SessionPhase;
import org.springframework.stereotype.Component;

/** Counts what waits for a caller, by the roles that the caller has. */
@Component
class WaitingWork {

    /** Above this, counting everybody would make the start page slow; the hours screen counts them. */
    private static final int PEOPLE_COUNTED = 10_000;

    private static final Duration GATE_PERIOD = Duration.ofDays(7);
    private static final Set<ApplicationAction> APPROVALS = EnumSet.of(
            ApplicationAction.APPROVE_FOR_UNIT, ApplicationAction.APPROVE_FOR_BUREAU, ApplicationAction.ISSUE);

    private final TrainingSessions sessions;
    private final HoursOverview hours;
    private final OfficerSearch people;
    private final OfficerChanges changes;
    private final Exams exams;
    private final Applications applications;
    private final WorkList work;
    private final Freezing freezing;
    private final GateDecisions gate;
    private final EssayMarking marking;
    private final Clock clock;

    WaitingWork(
            TrainingSessions sessions,
            HoursOverview hours,
            OfficerSearch people,
            OfficerChanges changes,
            Exams exams,
            Applications applications,
            WorkList work,
            Freezing freezing,
            GateDecisions gate,
            EssayMarking marking,
            Clock clock) {
        this.sessions = sessions;
        this.hours = hours;
        this.people = people;
        this.changes = changes;
        this.exams = exams;
        this.applications = applications;
        this.work = work;
        this.freezing = freezing;
        this.gate = gate;
        this.marking = marking;
        this.clock = clock;
    }

    List<Waiting> of(Caller caller) {
        List<Waiting> waiting = new ArrayList<>();
        if (caller.is(Role.COORDINATOR, Role.ISSUER)) {
            waiting.add(new Waiting("applications", applicationsFor(caller), "qualification", true));
        }
        if (caller.is(Role.REVIEWER)) {
            waiting.add(new Waiting("questions", questionsFor(caller), "question-review", true));
        }
        if (caller.is(Role.COORDINATOR, Role.REVIEWER)) {
            addEssays(caller, waiting);
        }
        if (caller.is(Role.AUTHOR)) {
            Map<Pile, Long> own = work.counts(curator(caller, Curator.Duty.AUTHOR));
            waiting.add(new Waiting("sentback", own.getOrDefault(Pile.SENT_BACK, 0L), "question-work", true));
            waiting.add(new Waiting("drafts", own.getOrDefault(Pile.DRAFTS, 0L), "question-work", false));
            waiting.add(new Waiting("frozen", frozenFor(caller), "frozen-questions", true));
        }
        if (caller.is(Role.COORDINATOR, Role.INVIGILATOR)) {
            waiting.add(new Waiting("exams", examsAhead(caller), "exams", false));
        }
        if (caller.is(Role.COORDINATOR)) {
            waiting.add(new Waiting("sessions", sessionsToConfirm(caller), "training", true));
            waiting.add(new Waiting("conflicts", claimsToSettle(caller), "conflicts", true));
        }
        if (caller.is(Role.COORDINATOR, Role.SUPERVISOR)) {
            addWatched(caller, waiting);
        }
        return waiting;
    }

    /** Few exams have essays: nobody is told of none. */
    private void addEssays(Caller caller, List<Waiting> waiting) {
        int open =
                marking.waiting(caller).stream().mapToInt(EssayProgress::open).sum();
        if (open > 0) {
            waiting.add(new Waiting("essays", open, "marking", true));
        }
    }

    private void addWatched(Caller caller, List<Waiting> waiting) {
        if (people.count(caller, OfficerFilter.ALL) <= PEOPLE_COUNTED) {
            int year = OfficialTime.today(clock).getYear();
            waiting.add(new Waiting("hours", hours.behind(caller, year), "hours", true));
        }
        Instant since = clock.instant().minus(GATE_PERIOD);
        waiting.add(new Waiting("gate", gate.count(caller, DecisionFilter.refusalsSince(since)), "gate", true));
    }

    /** Those that the caller may approve or issue now. */
    private long applicationsFor(Caller caller) {
        return applications.visibleTo(caller).stream()
                .filter(application -> APPROVALS.stream().anyMatch(act -> isFor(caller, application, act)))
                .count();
    }

    private static boolean isFor(Caller caller, Application application, ApplicationAction act) {
        return application.mayBeTakenBy(caller, act)
                && application.against(act, caller, "").isEmpty();
    }

    private long questionsFor(Caller caller) {
        return work.toJudge(curator(caller, Curator.Duty.REVIEWER));
    }

    private long frozenFor(Caller caller) {
        return freezing.waiting(curator(caller, Curator.Duty.AUTHOR), 0, 1).total();
    }

    private static Curator curator(Caller caller, Curator.Duty duty) {
        return new Curator(
                caller.account().value(), caller.name(), caller.path().value(), Set.of(duty));
    }

    private long examsAhead(Caller caller) {
        Instant now = clock.instant();
        return exams.visibleTo(caller).stream()
                .filter(exam -> exam.state() == ExamState.PUBLISHED)
                .map(Exam::closes)
                .filter(now::isBefore)
                .count();
    }

    private long claimsToSettle(Caller caller) {
        return changes.conflicts(caller).stream()
                .filter(RegistrationConflict::mayBeDismissed)
                .count();
    }

    private long sessionsToConfirm(Caller caller) {
        return sessions.visibleTo(caller).stream()
                .filter(session -> SessionPhase.of(session, clock) == SessionPhase.TO_CONFIRM)
                .count();
    }
}
