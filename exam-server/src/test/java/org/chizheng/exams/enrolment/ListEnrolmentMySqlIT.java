package org.chizheng.exams.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chizheng.MySqlDatabase;
import org.chizheng.RecordingAuditLog;
import org.chizheng.Room;
import org.chizheng.audit.AuditLog;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.FakeBank;
import org.chizheng.exams.FakeProfiles;
import org.chizheng.exams.planning.CandidateTable;
import org.chizheng.exams.planning.ExamPlan;
import org.chizheng.exams.planning.ExamPlanning;
import org.chizheng.officers.Caller;
import org.chizheng.officers.NewOfficer;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OfficerRegistration;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationRegistration;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.PeopleFixtures;
import org.chizheng.officers.Registration;
import org.chizheng.officers.Role;
import org.chizheng.officers.identity.IdNumber;
import org.chizheng.officers.identity.IdNumbers;
import org.chizheng.officers.intake.Finding;
import org.chizheng.officers.intake.FindingReason;
import org.chizheng.officers.intake.IntakeColumn;
import org.chizheng.officers.intake.PeopleList;
import org.chizheng.security.OfficerAccounts;
import org.chizheng.security.OpenedOfficerAccount;
import org.chizheng.security.SecurityTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A list of 6,400 people: what checking and enrolling it costs on MySQL, and that it is all or nothing. */
@SecurityTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListEnrolmentMySqlIT {

    private static final int PEOPLE = 6_400;
    private static final int UNITS = 40;
    private static final int AT_ONCE = 200;

    /** Of any step: a statement for each person would be a hundred times as many. */
    private static final int MOST_STATEMENTS = 64;

    @Autowired
    OrganisationRegistration organisationRegistration;

    @Autowired
    Organisations organisations;

    @Autowired
    OfficerRegistration registration;

    @Autowired
    Officers officers;

    @Autowired
    OfficerAccounts accounts;

    @Autowired
    PeopleList people;

    @Autowired
    RecordingAuditLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    private final List<String> numbers = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> usernames = new ArrayList<>();
    private Organisation bureau;
    private Caller coordinator;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        MySqlDatabase.fresh().register(registry);
    }

    @BeforeAll
    void aCityOfPeopleWithAccounts() {
        bureau = PeopleFixtures.bureau(organisationRegistration, "市司法局");
        coordinator = PeopleFixtures.of(bureau, Role.COORDINATOR);
        List<Organisation> units = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            units.add(PeopleFixtures.unit(organisationRegistration, "第" + i + "执法大队", bureau));
        }
        long seed = System.nanoTime();
        System.out.println("ListEnrolmentMySqlIT seed " + seed);
        Random random = new Random(seed);
        Set<IdNumber> distinct = new LinkedHashSet<>();
        while (distinct.size() < PEOPLE) {
            distinct.add(IdNumbers.random(random));
        }
        List<NewOfficer> hired = new ArrayList<>();
        for (IdNumber number : distinct) {
            Organisation unit = units.get(hired.size() % UNITS);
            String name = "考生" + inWords(hired.size());
            numbers.add(number.value());
            names.add(name + "," + unit.name());
            hired.add(PeopleFixtures.person(name, number, unit));
        }
        for (int start = 0; start < PEOPLE; start += AT_ONCE) {
            List<OfficerId> entered =
                    registration.registerAll(coordinator, hired.subList(start, start + AT_ONCE)).stream()
                            .map(one -> ((Registration.Registered) one).officer())
                            .toList();
            Map<OfficerId, String> opened = accounts.open(coordinator, entered).stream()
                    .collect(Collectors.toMap(one -> one.officer().id(), OpenedOfficerAccount::username));
            entered.forEach(officer -> usernames.add(opened.get(officer)));
        }
    }

    @Test
    void aListByNumberIsCheckedAndEnrolledByTheSet() {
        measure("number", numbers);
    }

    @Test
    void aListByNameAndUnitIsCheckedAndEnrolledByTheSet() {
        measure("name", names);
    }

    @Test
    void aListByAccountIsCheckedAndEnrolledByTheSet() {
        measure("account", usernames);
    }

    /** Names have no digits: without headings, a cell with one is an ID number. */
    private static String inWords(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(digit -> "零一二三四五六七八九".substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
    }

    private void measure(String way, List<String> rows) {
        ExamId exam = draft();
        byte[] list = bytes(rows);
        EnrolmentCheck check = costing(way + " check", () -> lists().check(coordinator, exam, list));
        assertThat(check.findings()).isEmpty();
        assertThat(check.refused()).isEmpty();
        assertThat(check.accepted()).hasSize(PEOPLE).doesNotHaveDuplicates();

        Enrolment enrolment = costing(
                way + " enrol", () -> enrolling(log).enrol(coordinator, exam, check.accepted(), EnrolmentGround.LIST));
        assertThat(enrolment).isEqualTo(new Enrolment(PEOPLE, 0, List.of(), false));
        assertThat(enrolled(exam)).hasSize(PEOPLE);

        int removed = costing(way + " remove", () -> enrolling(log).remove(coordinator, exam, check.accepted()));
        assertThat(removed).isEqualTo(PEOPLE);
        assertThat(enrolled(exam)).isEmpty();
    }

    @Test
    void oneFaultIsNamedByRowAndColumnAndTheOthersMayBeEnrolled() {
        ExamId exam = draft();
        List<String> rows = new ArrayList<>(numbers);
        String right = rows.get(3_332);
        rows.set(3_332, right.substring(0, 17) + (right.endsWith("1") ? "2" : "1"));
        rows.set(4_999, names.getFirst());

        EnrolmentCheck check = lists().check(coordinator, exam, bytes(rows));

        assertThat(check.findings())
                .extracting(Finding::row, Finding::column, Finding::reason, Finding::detail)
                .containsExactlyInAnyOrder(
                        tuple(3_333, IntakeColumn.ID_NUMBER, FindingReason.ID_NUMBER_CHECK_CHARACTER, ""),
                        tuple(5_000, IntakeColumn.NAME, FindingReason.PERSON_TWICE, "1"));
        assertThat(check.accepted()).hasSize(PEOPLE - 2);
        assertThat(enrolled(exam)).as("a check stores nothing").isEmpty();
    }

    @Test
    void whatBreaksAtTheEndLeavesNobodyEnrolled() {
        ExamId exam = draft();
        List<OfficerId> all =
                officers.visibleTo(coordinator).stream().map(Officer::id).toList();
        AuditLog broken = entry -> {
            throw new IllegalStateException("the log is full");
        };

        assertThatThrownBy(() -> enrolling(broken).enrol(coordinator, exam, all))
                .hasMessage("the log is full");
        assertThat(enrolled(exam)).isEmpty();
    }

    private Room room(AuditLog audit) {
        return new Room("org.chizheng.exams")
                .with(jdbc, transactions, clock, organisations, officers, people)
                .with(new FakeProfiles(), new FakeBank(60), audit)
                .open();
    }

    private ExamPlanning planning() {
        return room(log).get(ExamPlanning.class);
    }

    private Enrolling enrolling(AuditLog audit) {
        return room(audit).get(Enrolling.class);
    }

    private ExamId draft() {
        ExamPlan plan = ExamFixtures.plan();
        return planning()
                .draft(
                        coordinator,
                        new ExamPlan(
                                plan.title(),
                                plan.part(),
                                plan.domain(),
                                bureau.id(),
                                plan.opens(),
                                plan.closes(),
                                plan.duration(),
                                plan.total(),
                                plan.passMark(),
                                plan.latestEntry(),
                                plan.earliestHandIn(),
                                plan.attemptsAllowed(),
                                plan.blueprint()));
    }

    private static byte[] bytes(List<String> rows) {
        return String.join("\n", rows).getBytes(UTF_8);
    }

    private List<OfficerId> enrolled(ExamId exam) {
        return room(log).get(CandidateTable.class).of(exam);
    }

    private ListEnrolment lists() {
        return room(log).get(ListEnrolment.class);
    }

    private <T> T costing(String step, Supplier<T> work) {
        long before = statements();
        long began = System.nanoTime();
        T result = work.get();
        long millis = (System.nanoTime() - began) / 1_000_000;
        // the reading of the counter counts itself
        long cost = statements() - before - 1;
        System.out.printf(Locale.ROOT, "list-enrolment %s people=%d ms=%d statements=%d%n", step, PEOPLE, millis, cost);
        assertThat(cost).as("statements of %s", step).isLessThan(MOST_STATEMENTS);
        return result;
    }

    private long statements() {
        return jdbc.sql("SHOW GLOBAL STATUS LIKE 'Questions'")
                .query((row, n) -> row.getLong(2))
                .single();
    }
}
