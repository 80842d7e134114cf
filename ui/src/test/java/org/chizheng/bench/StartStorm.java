package org.chizheng.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.chizheng.journey.Storage;
import org.chizheng.sittings.entering.Entering;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * Candidates who are signed in press start within ten seconds, answer, and hand in within ten seconds: on MySQL and
 * Redis, with the driver on the same machine.
 */
final class StartStorm {

    private static final Duration WITHIN = Duration.ofSeconds(10);

    /** Smaller storms before the one that counts: they show the growth and give the compiler something to see. */
    private static final List<Integer> WARM_UPS = List.of(1_000, 2_000);

    private final Entering entering;
    private final int port;
    private final Connection database;
    private final Random random;

    private StartStorm(ServletWebServerApplicationContext product, Connection database, Random random) {
        this.entering = product.getBean(Entering.class);
        this.port = product.getWebServer().getPort();
        this.database = database;
        this.random = random;
    }

    private record Storm(Rush.Outcome starts, Rush.Outcome answers, Rush.Outcome handIns) {

        int errors() {
            return starts.errors().size()
                    + answers.errors().size()
                    + handIns.errors().size();
        }
    }

    /** Measures and prints; false if anything failed or a receipt was wrong. */
    static boolean run(int candidates) throws Exception {
        long seed = Long.getLong("chizheng.seed", System.nanoTime());
        System.out.println("start-storm seed=" + seed + " candidates=" + candidates);
        Random random = new Random(seed);
        int all = WARM_UPS.stream().mapToInt(Integer::intValue).sum() + candidates;
        boolean isProven;
        Storm storm;
        try (Storage storage = Storage.servers()
                .orElseThrow(() -> new IllegalStateException("needs MySQL and Redis: ./exam services up"))) {
            Storage.Access access = storage.access(Path.of("."));
            List<ExamTaker> takers = SeededExam.awaited(all, access).stream()
                    .map(officer -> new ExamTaker(officer, new Random(random.nextLong())))
                    .toList();
            try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                    ServletWebServerApplicationContext product = HostedProduct.on(storage)) {
                StartStorm bench = new StartStorm(product, connection, random);
                int from = 0;
                for (int some : WARM_UPS) {
                    bench.storm(takers.subList(from, from + some));
                    from += some;
                }
                storm = bench.storm(takers.subList(from, all));
                isProven = isProven(connection, all);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "start-storm errors=%d p99_ms=%.0f handin_p99_ms=%.0f%n",
                storm.errors(),
                storm.starts().phase().percentile(99),
                storm.handIns().phase().percentile(99));
        return isProven && storm.errors() == 0;
    }

    private Storm storm(List<ExamTaker> takers) throws SQLException {
        return new Storm(
                rush("start", takers, (one, connection) -> one.start(entering, connection)),
                rush("answer", takers, ExamTaker::answer),
                rush("hand-in", takers, ExamTaker::handIn));
    }

    private Rush.Outcome rush(String name, List<ExamTaker> takers, Rush.Doing doing) throws SQLException {
        Effort before = Effort.read(database);
        Rush.Outcome outcome = Rush.of(takers, WITHIN, port, random, doing);
        Load.Phase phase = outcome.phase();
        System.out.printf(
                Locale.ROOT,
                "%-8s %6d in %4.1f s  p50 %6.1f ms  p99 %6.1f ms  longest %6.1f ms  errors %d  %s%n",
                name,
                takers.size(),
                phase.seconds(),
                phase.percentile(50),
                phase.percentile(99),
                phase.percentile(100),
                outcome.errors().size(),
                Effort.read(database).since(before).each(takers.size()));
        outcome.errors().stream().limit(10).forEach(System.out::println);
        return outcome;
    }

    /** Everybody has one attempt that ended by hand-in and one result, and commits were durable. */
    private static boolean isProven(Connection connection, int candidates) throws SQLException {
        Tables tables = new Tables(connection);
        boolean isProven = tables.holds("attempts", tables.count("SELECT COUNT(*) FROM attempt"), candidates)
                & tables.holds(
                        "handed in",
                        tables.count("SELECT COUNT(DISTINCT officer_id) FROM attempt WHERE state = 'HANDED_IN'"),
                        candidates)
                & tables.holds(
                        "results", tables.count("SELECT COUNT(DISTINCT attempt_id) FROM exam_result"), candidates);
        if (!new CommitCounter(connection).isDurable()) {
            System.out.println("NOT DURABLE: this MySQL acknowledges commits before they are on disk");
            return false;
        }
        return isProven;
    }
}
