package org.chizheng.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HolderId;
import org.chizheng.certificates.Standing.Impediment;
import org.chizheng.exams.Exam;
import org.chizheng.exams.Exams;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.Role;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.training.HoursLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(properties = "chizheng.demo=true")
@ActiveProfiles("test")
class DemoDataTests {

    @Autowired
    DemoData demo;

    @Autowired
    Organisations organisations;

    @Autowired
    Officers officers;

    @Autowired
    Certificates certificates;

    @Autowired
    HoursLedger hours;

    @Autowired
    Exams exams;

    @Autowired
    QuestionBank bank;

    @Autowired
    Clock clock;

    private Organisation justice;
    private Caller supervisor;

    @BeforeEach
    void city() {
        justice = organisations.byCreditCode(DemoAccount.CITY_JUSTICE).orElseThrow();
        supervisor = new Caller(
                new AccountId(1),
                "supervisor",
                justice.id(),
                justice.outlook(),
                null,
                EnumSet.of(Role.SUPERVISOR, Role.COORDINATOR));
    }

    @Test
    void holdsPeopleInEveryState() {
        List<Officer> people = officers.visibleTo(supervisor);
        Set<Impediment> impediments = people.stream()
                .flatMap(person -> certificates.of(new HolderId(person.id().value())).stream())
                .flatMap(certificate -> certificate.impediments().stream())
                .collect(Collectors.toSet());

        assertThat(people).hasSizeBetween(50, 70);
        assertThat(people).anyMatch(Officer::auxiliary);
        assertThat(impediments)
                .contains(
                        Impediment.EXPIRED,
                        Impediment.SUSPENDED,
                        Impediment.LOST,
                        Impediment.REVIEW_INVALID,
                        Impediment.REVOKED);
    }

    @Test
    void someAreBehindOnHoursAndSomeAreNot() {
        int year = OfficialTime.today(clock).getYear();
        var balances = hours.balances(
                        officers.visibleTo(supervisor).stream().map(Officer::id).toList(), year)
                .values();

        assertThat(balances).anyMatch(balance -> balance.met()).anyMatch(balance -> !balance.met());
    }

    @Test
    void bothPartsOfAnExamAreOpenForThoseWithoutACertificate() {
        List<Exam> open = exams.visibleTo(supervisor);

        assertThat(open).hasSize(2);
        assertThat(open)
                .allSatisfy(exam -> assertThat(exams.candidates(exam.id())).isNotEmpty());
    }

    @Test
    void aReviewerFindsWorkAndTheRestIsApproved() {
        Curator reviewer = new Curator(0, "reviewer", justice.outlook().value(), EnumSet.of(Curator.Duty.REVIEWER));

        assertThat(bank.awaitingReview(reviewer, 0, 100).total()).isBetween(6L, 20L);
    }

    @Test
    void aSecondStartChangesNothing() {
        int before = officers.visibleTo(supervisor).size();

        demo.run(new DefaultApplicationArguments());

        assertThat(officers.visibleTo(supervisor)).hasSize(before);
        assertThat(exams.visibleTo(supervisor)).hasSize(2);
    }
}
