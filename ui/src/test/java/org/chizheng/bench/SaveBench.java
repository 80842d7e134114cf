package org.chizheng.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.chizheng.bench.CommitCounter.Count;
import org.chizheng.bench.Load.Phase;
import org.chizheng.bench.SeededExam.Seat;
import org.chizheng.journey.Storage;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * The full way of an answer beside the least that a durable save can be, in turns, in one process, on one MySQL: the
 * machine may be slow or busy, the ratio stays what it is.
 */
final class SaveBench {

    private static final int SEATS = 1_024;

    /** Until the compiler has seen enough of a path, which on a busy machine is not a matter of seconds. */
    private static final int WARM_UP_ANSWERS = 40_000;

    private static final Duration WARM_UP_STEP = Duration.ofSeconds(6);
    private static final int WARM_UP_STEPS = 10;

    private final int connections;
    private final Tables tables;
    private final CommitCounter counter;
    private final int fullPort;
    private final int barePort;
    private final List<Writers.Full> fullWriters;
    private final List<Writers.Bare> bareWriters;

    private SaveBench(
            int connections, Connection connection, int fullPort, int barePort, List<Seat> seats, Random random)
            throws IOException {
        this.connections = connections;
        this.tables = new Tables(connection);
        this.counter = new CommitCounter(connection);
        this.fullPort = fullPort;
        this.barePort = barePort;
        this.fullWriters = Writers.full(seats, connections, fullPort, random);
        this.bareWriters = Writers.bare(seats, connections, random);
    }

    /** Measures and prints; false if the figures are not to be trusted. */
    static boolean run(int connections, int seconds, int rounds) throws Exception {
        long seed = Long.getLong("chizheng.seed", System.nanoTime());
        System.out.println("save seed=" + seed);
        Random random = new Random(seed);
        boolean isProven;
        String figures;
        try (Storage storage = Storage.servers()
                .orElseThrow(() -> new IllegalStateException("needs MySQL and Redis: ./exam services up"))) {
            Storage.Access access = storage.access(Path.of("."));
            List<Seat> seats = SeededExam.with(SEATS, access, random);
            try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                    ServletWebServerApplicationContext product = HostedProduct.on(storage);
                    BareServer bare = new BareServer(access)) {
                SaveBench bench = new SaveBench(
                        connections, connection, product.getWebServer().getPort(), bare.port(), seats, random);
                figures = bench.measure(Duration.ofSeconds(seconds), rounds);
                isProven = bench.isProven();
            }
        }
        System.out.println(figures);
        return isProven;
    }

    private String measure(Duration time, int rounds) throws Exception {
        warmUp(() -> bare("warm-up", WARM_UP_STEP));
        warmUp(() -> full("warm-up", WARM_UP_STEP));
        List<Phase> bares = new ArrayList<>();
        List<Phase> fulls = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            bares.add(bare("bare " + round, time));
            fulls.add(full("full " + round, time));
        }
        Phase full = Phase.together(fulls);
        return String.format(
                Locale.ROOT,
                "save ratio=%.2f answers_per_s=%.0f p50_ms=%.1f p99_ms=%.1f",
                full.perSecond() / Phase.together(bares).perSecond(),
                full.perSecond(),
                full.percentile(50),
                full.percentile(99));
    }

    private static void warmUp(Callable<Phase> step) throws Exception {
        long answers = 0;
        for (int i = 0; i < WARM_UP_STEPS && answers < WARM_UP_ANSWERS; i++) {
            answers += step.call().latencies().length;
        }
    }

    private Phase bare(String name, Duration time) throws Exception {
        return phase(name, barePort, time, bareWriters);
    }

    private Phase full(String name, Duration time) throws Exception {
        return phase(name, fullPort, time, fullWriters);
    }

    private Phase phase(String name, int port, Duration time, List<? extends Load.Writing> writers)
            throws SQLException, InterruptedException, ExecutionException {
        Count before = counter.read();
        Phase phase = Load.on(port, time, writers);
        Count count = counter.read().since(before);
        System.out.printf(
                Locale.ROOT,
                "%-8s %7.0f answers/s  p50 %5.1f ms  p99 %5.1f ms  %5.0f commits/s  %5.0f syncs/s%n",
                name,
                phase.perSecond(),
                phase.percentile(50),
                phase.percentile(99),
                count.commits() / phase.seconds(),
                count.syncs() / phase.seconds());
        if (!count.canHaveServed(phase.latencies().length, connections)) {
            throw new IllegalStateException("the database committed too rarely for what was acknowledged: " + count);
        }
        return phase;
    }

    /** What was acknowledged stands in the tables, no more and no less, and commits were durable. */
    private boolean isProven() throws SQLException {
        long acknowledged =
                fullWriters.stream().mapToLong(Writers.Full::acknowledged).sum();
        long newestBare =
                bareWriters.stream().mapToLong(Writers.Bare::newest).max().orElse(0);
        boolean isProven = tables.holds(
                        "answer_log rows", tables.count("SELECT COUNT(*) FROM answer_log"), acknowledged)
                & tables.holds("answers that are not the newest", tables.count("""
                        SELECT COUNT(*) FROM answer a JOIN (SELECT attempt_id, item, MAX(seq) AS newest
                            FROM answer_log GROUP BY attempt_id, item) l
                        ON l.attempt_id = a.attempt_id AND l.item = a.item WHERE a.seq <> l.newest"""), 0)
                & tables.holds("answers", tables.count("SELECT COUNT(*) FROM answer"), tables.count("""
                        SELECT COUNT(*) FROM (SELECT DISTINCT attempt_id, item FROM answer_log) l"""))
                & tables.holds("newest bare write", tables.count("SELECT MAX(seq) FROM bare_answer"), newestBare);
        if (!counter.isDurable()) {
            System.out.println("NOT DURABLE: this MySQL acknowledges commits before they are on disk");
            return false;
        }
        return isProven;
    }
}
