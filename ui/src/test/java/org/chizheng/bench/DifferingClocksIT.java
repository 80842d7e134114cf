package org.chizheng.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chizheng.bench.SeededExam.Seat;
import org.chizheng.journey.RunningProduct;
import org.chizheng.journey.Storage;
import org.chizheng.profiles.StoredTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Two nodes in production's own settings whose machines' clocks are set while an exam is sat: one ten minutes behind,
 * the other ten minutes ahead. Both go by the database's time, and so does the bell.
 */
@EnabledIfEnvironmentVariable(named = "CHIZHENG_LONG_TESTS", matches = ".+")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DifferingClocksIT {

    private static final int CANDIDATES = 12;
    private static final Duration OFF = Duration.ofMinutes(10);
    /** What nodes may differ by without setting their time right, and a machine that is at work. */
    private static final Duration ABOUT = Duration.ofMillis(500);
    /** As the product is set: how long an answer on its way counts, and how long after that the bell rings. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private static final Duration BELL = GRACE.plusSeconds(20);
    /** Every node rings once a minute, should the job that rings every five seconds be astray. */
    private static final Duration LATEST = BELL.plusSeconds(62);

    private static final String SAVED =
            "SELECT TIMESTAMPDIFF(MICROSECOND, '1970-01-01', MAX(saved_at)) FROM answer_log WHERE attempt_id = ";
    private static final Pattern RUNG = Pattern.compile(": (?:the bell closed )?(\\d+) attempts");

    private final Random random = new Random(Long.getLong("chizheng.seed", System.nanoTime()));
    private final Clock right = Clock.systemUTC();
    private Storage.Access access;
    private RunningProduct behind;
    private RunningProduct ahead;
    private ReverseProxy proxy;
    private Acknowledgements acknowledgements;
    private List<PunctualCandidate> candidates;
    private Connection database;
    private Tables tables;

    @BeforeAll
    void start() throws Exception {
        Optional<Storage.Servers> named = Storage.servers().map(Storage.Servers.class::cast);
        assumeThat(named).as("MySQL and Redis: ./exam services up").isPresent();
        assumeThat(ReverseProxy.isToBeHad())
                .as("HAProxy, fetched by docker/services.sh haproxy")
                .isTrue();
        Storage.Servers servers = named.orElseThrow();
        access = servers.access(Path.of("."));
        List<Seat> seats = MixedPaper.with(CANDIDATES, access, random);
        database = DriverManager.getConnection(access.url(), access.user(), access.password());
        tables = new Tables(database);
        behind = RunningProduct.inProduction(servers, MachineClock.settable(servers.variables(), MachineClock.agent()));
        ahead = behind.besides();
        proxy = ReverseProxy.before(behind, ahead);
        acknowledgements = new Acknowledgements(behind.folder().resolve("acknowledged.txt"));
        candidates = seats.stream()
                .map(seat -> new PunctualCandidate(seat, new Random(random.nextLong()), acknowledgements))
                .toList();
        MachineClock.set(behind, OFF.negated());
        MachineClock.set(ahead, OFF);
        awaitSaid(behind, "this machine's clock is PT-");
        awaitSaid(ahead, "this machine's clock is PT");
        candidates.forEach(candidate -> candidate.begin(proxy.port()));
    }

    @AfterAll
    void end() throws Exception {
        for (AutoCloseable one : Stream.of(proxy, ahead, database, behind, acknowledgements)
                .filter(Objects::nonNull)
                .toList()) {
            one.close();
        }
    }

    @Test
    @Order(1)
    void bothNodesTellAndWriteTheDatabasesTime() throws Exception {
        PunctualCandidate candidate = candidates.getFirst();
        for (RunningProduct node : List.of(behind, ahead)) {
            try (KeptConnection connection = new KeptConnection(node.at("/").getPort())) {
                Instant before = right.instant().minus(ABOUT);
                assertThat(candidate.answer(connection)).isTrue();
                Instant after = right.instant().plus(ABOUT);
                assertThat(candidate.toldTime()).isBetween(before, after);
                assertThat(Instant.EPOCH.plus(micros(SAVED + candidate.attempt())))
                        .isBetween(before, after);
            }
        }
    }

    @Test
    @Order(2)
    void answersCountUntilTheDeadlineAndTheBellRingsOnceForEverybody() throws Exception {
        Instant deadline = right.instant().plusSeconds(5);
        Instant withExtraTime = deadline.plusSeconds(10);
        SeededExam.run(database, "UPDATE attempt SET deadline = ?", StoredTime.of(deadline));
        SeededExam.run(
                database, "UPDATE attempt SET deadline = ? WHERE id > ?", StoredTime.of(withExtraTime), CANDIDATES / 2);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> answering = new ArrayList<>();
            for (PunctualCandidate candidate : candidates) {
                answering.add(threads.submit(() -> candidate.answerUntilTheTimeIsUp(proxy.port())));
            }
            for (Future<?> one : answering) {
                one.get();
            }
        }
        for (PunctualCandidate candidate : candidates) {
            Instant end = (candidate.attempt() > CANDIDATES / 2 ? withExtraTime : deadline).plus(GRACE);
            assertThat(candidate.lastKept()).isBetween(end.minusSeconds(2), end.plus(ABOUT));
            assertThat(candidate.refused()).isBetween(end.minus(ABOUT), end.plusSeconds(2));
        }
        awaitBell(withExtraTime);
        assertThat(Stream.of(behind, ahead).mapToInt(DifferingClocksIT::rung).sum())
                .as("attempts that a bell closed")
                .isEqualTo(CANDIDATES);
        assertThat(tables.count("SELECT COUNT(DISTINCT attempt_id) FROM exam_result"))
                .isEqualTo(CANDIDATES);
        assertThat(tables.count("SELECT COUNT(*) FROM exam_result")).isEqualTo(CANDIDATES);
    }

    @Test
    @Order(3)
    void everyTimeThatIsStoredIsTheDatabases() throws Exception {
        String late = "SELECT MIN(TIMESTAMPDIFF(MICROSECOND, t.deadline, g.saved_at)) FROM answer_log g"
                + " JOIN attempt t ON t.id = g.attempt_id WHERE g.late";
        assertThat(micros(late)).isGreaterThan(GRACE.minus(ABOUT));
        String inTime = "SELECT MAX(TIMESTAMPDIFF(MICROSECOND, t.deadline, g.saved_at)) FROM answer_log g"
                + " JOIN attempt t ON t.id = g.attempt_id WHERE NOT g.late";
        assertThat(micros(inTime)).isBetween(GRACE.minusSeconds(2), GRACE.plusSeconds(1));
        String closed = " TIMESTAMPDIFF(MICROSECOND, deadline, closed_at) FROM attempt ORDER BY 1";
        Duration first = micros("SELECT" + closed + " LIMIT 1");
        Duration last = micros("SELECT" + closed + " DESC LIMIT 1");
        assertThat(first).isGreaterThan(BELL.minus(ABOUT));
        assertThat(last).isLessThan(LATEST);
        System.out.println("clocks 20 minutes apart: the bell closed " + CANDIDATES + " attempts once, "
                + first.toMillis() + " to " + last.toMillis() + " ms after the deadline");
    }

    @Test
    @Order(4)
    void everyAcknowledgedAnswerIsInTheScore() throws Exception {
        assertThat(Ledger.losses(access, acknowledgements.all())).isEmpty();
        assertThat(Ledger.wrongScores(access)).isEmpty();
        System.out.println("clocks 20 minutes apart: acknowledged=" + acknowledgements.count() + " lost=0");
    }

    private void awaitBell(Instant deadline) throws SQLException {
        while (tables.count("SELECT COUNT(*) FROM attempt WHERE state <> 'CLOSED'") > 0) {
            assertThat(right.instant()).as("the bell is not heard").isBefore(deadline.plus(LATEST));
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private void awaitSaid(RunningProduct node, String words) {
        Instant patience = right.instant().plusSeconds(30);
        while (node.output().stream().noneMatch(line -> line.contains(words))) {
            assertThat(right.instant()).as("%s: %s", node.folder(), words).isBefore(patience);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private static int rung(RunningProduct node) {
        return RUNG.matcher(String.join("\n", node.output()))
                .results()
                .mapToInt(line -> Integer.parseInt(line.group(1)))
                .sum();
    }

    private Duration micros(String sql) throws SQLException {
        return Duration.ofNanos(tables.count(sql) * 1_000);
    }
}
