package org.chizheng.bench;

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
import java.util.concurrent.atomic.AtomicLong;
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

    /** How many candidates are seeded one by one; the others are multiplied from them. */
    private static final int SEEDED = 1_000;

    private static final int AT_ONCE = 5;
    private static final long LEASE = 1;

    /** Until the compiler has seen enough of a path, which on a busy machine is not a matter of seconds. */
    private static final int WARM_UP_ANSWERS = 40_000;

    private static final Duration WARM_UP_STEP = Duration.ofSeconds(6);
    private static final int WARM_UP_STEPS = 10;

    /** How a run is to be: with so many live attempts at the end of its growth. */
    record Extent(int connections, Duration time, int rounds, int live) {}

    private final Extent extent;
    private final Tables tables;
    private final CommitCounter counter;
    private final int fullPort;
    private final int barePort;
    private final List<Writers.Sitter> sitters;
    private final List<Writers.Bare> bareWriters;
    private final Random random;
    private final AtomicLong acknowledged = new AtomicLong();

    private SaveBench(
            Extent extent, Connection connection, int fullPort, int barePort, List<Seat> seats, Random random) {
        this.extent = extent;
        this.tables = new Tables(connection);
        this.counter = new CommitCounter(connection);
        this.fullPort = fullPort;
        this.barePort = barePort;
        this.sitters = Writers.seated(seats, LEASE);
        this.bareWriters = Writers.bare(seats.subList(0, SEEDED), extent.connections(), random);
        this.random = random;
    }

    /** Measures and prints; false if the figures are not to be trusted. */
    static boolean run(Extent extent) throws Exception {
        long seed = Long.getLong("chizheng.seed", System.nanoTime());
        System.out.println("save seed=" + seed);
        Random random = new Random(seed);
        boolean isProven;
        String figures;
        try (Storage storage = Storage.servers()
                .orElseThrow(() -> new IllegalStateException("needs MySQL and Redis: ./exam services up"))) {
            Storage.Access access = storage.access(Path.of("."));
            List<Seat> few = SeededExam.with(SEEDED, access, random);
            try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                    ServletWebServerApplicationContext product = HostedProduct.on(storage);
                    BareServer bare = new BareServer(access)) {
                List<Seat> seats = MoreSeats.of(few, Math.max(SEEDED, extent.live()), connection);
                SeededExam.run(connection, "UPDATE attempt SET lease_place = 'desk', lease_epoch = ?", LEASE);
                SaveBench bench =
                        new SaveBench(extent, connection, product.getWebServer().getPort(), bare.port(), seats, random);
                figures = bench.measure();
                isProven = bench.isProven();
            }
        }
        System.out.println(figures);
        return isProven;
    }

    private String measure() throws Exception {
        List<Writers.Full> singles = writers(SEEDED, 1);
        List<Writers.Full> fives = writers(SEEDED, AT_ONCE);
        warmUp(WARM_UP_ANSWERS, () -> bare("warm-up", WARM_UP_STEP));
        warmUp(WARM_UP_ANSWERS, () -> full("warm-up", WARM_UP_STEP, singles, 1));
        List<Phase> bares = new ArrayList<>();
        List<Phase> fulls = new ArrayList<>();
        List<Phase> batches = new ArrayList<>();
        for (int round = 1; round <= extent.rounds(); round++) {
            bares.add(bare("bare " + round, extent.time()));
            fulls.add(full("full " + round, extent.time(), singles, 1));
            batches.add(full("fives " + round, extent.time(), fives, AT_ONCE));
        }
        Phase full = Phase.together(fulls);
        return String.format(
                Locale.ROOT,
                "save ratio=%.2f answers_per_s=%.0f p50_ms=%.1f p99_ms=%.1f by_five=%.2f growth=%.2f",
                full.perSecond() / Phase.together(bares).perSecond(),
                full.perSecond(),
                full.percentile(50),
                full.percentile(99),
                Phase.together(batches).perSecond() * AT_ONCE / full.perSecond(),
                growth());
    }

    /** What is left of the speed with all live attempts, each of them as likely as any other; 1 is all of it. */
    private double growth() throws Exception {
        double first = 0;
        double last = 0;
        for (int live = SEEDED; live <= sitters.size(); live *= 10) {
            List<Writers.Full> some = writers(live, 1);
            // what a node reads once for each attempt is read before the measurement
            warmUp(2 * live, () -> full("warm-up", WARM_UP_STEP, some, 1));
            last = full("of " + live, extent.time(), some, 1).perSecond();
            first = first == 0 ? last : first;
        }
        return last / first;
    }

    private List<Writers.Full> writers(int live, int batch) {
        return Writers.full(sitters.subList(0, live), extent.connections(), batch, random, acknowledged);
    }

    private static void warmUp(long wanted, Callable<Phase> step) throws Exception {
        long answers = 0;
        for (int i = 0; i < WARM_UP_STEPS && answers < wanted; i++) {
            answers += step.call().latencies().length;
        }
    }

    private Phase bare(String name, Duration time) throws Exception {
        return phase(name, barePort, time, bareWriters, 1);
    }

    private Phase full(String name, Duration time, List<Writers.Full> writers, int batch) throws Exception {
        return phase(name, fullPort, time, writers, batch);
    }

    private Phase phase(String name, int port, Duration time, List<? extends Load.Writing> writers, int batch)
            throws SQLException, InterruptedException, ExecutionException {
        Count before = counter.read();
        Phase phase = Load.on(port, time, writers);
        Count count = counter.read().since(before);
        System.out.printf(
                Locale.ROOT,
                "%-10s %7.0f answers/s  p50 %5.1f ms  p99 %5.1f ms  %5.0f commits/s  %5.0f syncs/s%n",
                name,
                phase.perSecond() * batch,
                phase.percentile(50),
                phase.percentile(99),
                count.commits() / phase.seconds(),
                count.syncs() / phase.seconds());
        if (!count.canHaveServed(phase.latencies().length, extent.connections())) {
            throw new IllegalStateException("the database committed too rarely for what was acknowledged: " + count);
        }
        return phase;
    }

    /** What was acknowledged stands in the tables, no more and no less, and commits were durable. */
    private boolean isProven() throws SQLException {
        long newestBare =
                bareWriters.stream().mapToLong(Writers.Bare::newest).max().orElse(0);
        boolean isProven = tables.holds(
                        "answer_log rows", tables.count("SELECT COUNT(*) FROM answer_log"), acknowledged.get())
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
