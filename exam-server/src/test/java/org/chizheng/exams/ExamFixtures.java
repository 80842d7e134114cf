package org.chizheng.exams;

import static org.chizheng.exams.FakePeople.coordinator;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.chizheng.Room;
import org.chizheng.SettableClock;
import org.chizheng.TestDatabase;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.exams.enrolment.Enrolling;
import org.chizheng.exams.planning.ExamPlan;
import org.chizheng.exams.planning.ExamPlanning;
import org.chizheng.exams.publishing.ExamPublication;
import org.chizheng.exams.publishing.ExamPublishing;
import org.chizheng.exams.publishing.FreezingProgress;
import org.chizheng.exams.seating.Deferring;
import org.chizheng.exams.seating.Placing;
import org.chizheng.exams.seating.SittingPlanning;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.identity.MasterSecret;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.drawing.Blueprint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The room of exams, built by hand on a test's database, with real transitions to what a test needs. */
public final class ExamFixtures {

    /** A quiet Monday morning, nine o'clock in Shanghai. */
    public static final Instant OPENS = Instant.parse("2026-03-02T01:00:00Z");

    private static final MasterSecret SECRET = new MasterSecret("a secret of a test, long enough to pass");

    public final SettableClock clock = new SettableClock(OPENS.minus(Duration.ofDays(7)));
    public final FakePeople people = new FakePeople();
    public final FakePlaces places = new FakePlaces();
    public final FakeProfiles profiles = new FakeProfiles();
    public final RecordedUsage usage = new RecordedUsage();
    public final List<AuditEntry> audit = new ArrayList<>();
    public final Exams exams;
    public final ExamPlanning planning;
    public final Enrolling enrolling;
    public final ExamPublishing publishing;
    public final SittingPlanning sittings;
    public final Placing placing;
    public final Deferring deferring;

    /** Asked by whoever moves people; other rooms add themselves. */
    public final List<TurnsTaken> turns = new ArrayList<>();

    /** The room itself, for what is not named here. */
    public final Room room;

    public ExamFixtures(TestDatabase database, FakeBank bank) {
        room = room(database.jdbc(), database.transactions(), bank);
        exams = room.get(Exams.class);
        planning = room.get(ExamPlanning.class);
        enrolling = room.get(Enrolling.class);
        publishing = room.get(ExamPublishing.class);
        sittings = room.get(SittingPlanning.class);
        placing = room.get(Placing.class);
        deferring = room.get(Deferring.class);
    }

    /** The same room on another connection or another node. */
    public Room room(JdbcClient jdbc, TransactionOperations transactions, FakeBank bank) {
        AuditLog log = audit::add;
        TurnsTaken taken =
                exam -> turns.stream().flatMap(asked -> asked.at(exam).stream()).collect(Collectors.toSet());
        return new Room("org.chizheng.exams")
                .with(SECRET, jdbc, transactions, clock, places, profiles, people, usage, bank, log, taken)
                .open();
    }

    /** Ten single at 2, five multiple at 4, ten true-false at 1: fifty marks, two hours in a window of eight. */
    public static ExamPlan plan() {
        return plan(OPENS, Duration.ofHours(2), 2);
    }

    public static ExamPlan plan(Instant opens, Duration duration, int attempts) {
        Blueprint blueprint = new Blueprint(List.of(
                new Blueprint.Cell(QuestionType.SINGLE, "PUBLIC", 10, BigDecimal.TWO),
                new Blueprint.Cell(QuestionType.MULTIPLE, "PUBLIC", 5, BigDecimal.valueOf(4)),
                new Blueprint.Cell(QuestionType.TRUE_FALSE, "PUBLIC", 10, BigDecimal.ONE)));
        return plan(opens, duration, attempts, blueprint, 50, 30);
    }

    /**
     * Twelve places for 34 marks: two single (1, 2), multiple (3), true-false (4), blanks (5), ordering (6), matching
     * (7), two essays of 5 (8, 9), and a case of 8 with a single (10), an essay of 4 (11) and blanks (12).
     */
    public static ExamPlan everyType() {
        Blueprint blueprint = new Blueprint(List.of(
                new Blueprint.Cell(QuestionType.SINGLE, "PUBLIC", 2, BigDecimal.TWO),
                new Blueprint.Cell(QuestionType.MULTIPLE, "PUBLIC", 1, BigDecimal.valueOf(4)),
                new Blueprint.Cell(QuestionType.TRUE_FALSE, "PUBLIC", 1, BigDecimal.ONE),
                new Blueprint.Cell(QuestionType.BLANKS, "PUBLIC", 1, BigDecimal.TWO),
                new Blueprint.Cell(QuestionType.ORDERING, "PUBLIC", 1, BigDecimal.TWO),
                new Blueprint.Cell(QuestionType.MATCHING, "PUBLIC", 1, BigDecimal.valueOf(3)),
                new Blueprint.Cell(QuestionType.ESSAY, "PUBLIC", 2, BigDecimal.valueOf(5)),
                new Blueprint.Cell(QuestionType.CASE, "PUBLIC", 1, BigDecimal.valueOf(8))));
        return plan(OPENS, Duration.ofHours(2), 2, blueprint, 34, 21);
    }

    private static ExamPlan plan(
            Instant opens, Duration duration, int attempts, Blueprint blueprint, int total, int passMark) {
        return new ExamPlan(
                "公共法律知识考试",
                ExamPart.PUBLIC,
                null,
                new OrganisationId(1),
                opens,
                opens.plus(Duration.ofHours(8)),
                duration,
                BigDecimal.valueOf(total),
                BigDecimal.valueOf(passMark),
                null,
                Duration.ofMinutes(30),
                attempts,
                blueprint);
    }

    /** The same plan with another blueprint. */
    public static ExamPlan with(ExamPlan plan, Blueprint blueprint) {
        return changed(plan, blueprint, plan.forms(), plan.conduct());
    }

    /** The same plan with so many forms. */
    public static ExamPlan dealt(ExamPlan plan, int forms) {
        return changed(plan, plan.blueprint(), forms, plan.conduct());
    }

    /** The same plan with another conduct. */
    public static ExamPlan with(ExamPlan plan, Conduct conduct) {
        return changed(plan, plan.blueprint(), plan.forms(), conduct);
    }

    private static ExamPlan changed(ExamPlan plan, Blueprint blueprint, int forms, Conduct conduct) {
        return new ExamPlan(
                plan.title(),
                plan.part(),
                plan.domain(),
                plan.organisation(),
                plan.opens(),
                plan.closes(),
                plan.duration(),
                plan.total(),
                plan.passMark(),
                plan.latestEntry(),
                plan.earliestHandIn(),
                plan.attemptsAllowed(),
                blueprint,
                forms,
                conduct);
    }

    /** A published exam that these people are enrolled in. */
    public ExamId published(ExamPlan plan, Collection<OfficerId> candidates) {
        ExamId id = planning.draft(coordinator(FakePlaces.CITY), plan);
        enrolling.enrol(coordinator(FakePlaces.CITY), id, candidates);
        ExamPublication publication = publishing.publish(coordinator(FakePlaces.CITY), id, FreezingProgress.UNWATCHED);
        if (!(publication instanceof ExamPublication.Published)) {
            throw new IllegalStateException("not published: " + publication);
        }
        return id;
    }
}
