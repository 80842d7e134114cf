package org.chizheng.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class NumberReservationTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);

    @Autowired
    Certificates certificates;

    @Autowired
    SettableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from certificate_facts").update();
        jdbc.sql("delete from certificates").update();
    }

    @Test
    void givesEveryNumberOnceWhenManyIssueAtTheSameTime() throws Exception {
        clock.setToStartOf(TODAY);
        List<Certificate> issued = together(
                200, number -> certificates.issue(CertificateFixtures.order("concurrent:" + number, number, TODAY)));

        assertThat(numbers(issued)).hasSize(200);
    }

    @Test
    void issuesOnceWhenTheSameApplicationArrivesManyTimesAtOnce() throws Exception {
        clock.setToStartOf(TODAY);
        List<Certificate> issued =
                together(16, number -> certificates.issue(CertificateFixtures.order("repeated", 4711, TODAY)));

        assertThat(numbers(issued)).hasSize(1);
        assertThat(certificates.of(new HolderId(4711))).hasSize(1);
    }

    @Test
    void neverGivesANumberOfAnotherYearOrIssuerTwice() {
        clock.setToStartOf(TODAY);
        Certificate taken = certificates.issue(CertificateFixtures.order(1, TODAY));
        Certificate older = certificates.issue(CertificateFixtures.order(1, TODAY.minusYears(1)));

        assertThat(taken.number()).startsWith("41122025");
        assertThat(older.number()).startsWith("41122024");
    }

    @Test
    void aRolledBackIssueLeavesNothingBehind() {
        clock.setToStartOf(TODAY);
        transaction.executeWithoutResult(status -> {
            certificates.issue(CertificateFixtures.order("withdrawn", 99, TODAY));
            status.setRollbackOnly();
        });

        assertThat(certificates.of(new HolderId(99))).isEmpty();
    }

    private static Set<String> numbers(List<Certificate> issued) {
        Set<String> numbers = new HashSet<>();
        issued.forEach(certificate -> numbers.add(certificate.number()));
        return numbers;
    }

    private interface Issue {
        Certificate run(int number);
    }

    private static List<Certificate> together(int times, Issue issue) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Certificate>> calls = IntStream.range(0, times)
                    .<Callable<Certificate>>mapToObj(number -> () -> issue.run(number))
                    .toList();
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }
}
