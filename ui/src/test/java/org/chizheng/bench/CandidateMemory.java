package org.chizheng.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.chizheng.journey.Storage;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.entering.Entering;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * What a live candidate keeps in the server's heap between two requests: an attempt underway, its paper fetched, its
 * answers saved. The driver forgets its candidates and closes their connections, which are the proxy's to keep; what
 * being signed in costs is no part of it either.
 */
final class CandidateMemory {

    /** So that what is made once, whoever comes, is there before the first reading. */
    private static final int WARM_UP = 1_000;

    /** A pace that the machine keeps up with, so that at each reading as many buffers lie about as at the first. */
    private static final Duration EACH = Duration.ofMillis(5);

    private static final int STEPS = 4;
    private static final int COLLECTIONS = 5;

    private CandidateMemory() {}

    /** Measures and prints; false if not every candidate is underway at the end. */
    static boolean run(int candidates) throws Exception {
        long seed = Long.getLong("chizheng.seed", System.nanoTime());
        System.out.println("candidate-memory seed=" + seed + " candidates=" + candidates);
        Random random = new Random(seed);
        double kilobytes = 0;
        boolean isProven;
        try (Storage storage = Storage.servers()
                .orElseThrow(() -> new IllegalStateException("needs MySQL and Redis: ./exam services up"))) {
            Storage.Access access = storage.access(Path.of("."));
            List<OfficerId> officers = SeededExam.awaited(WARM_UP + candidates, access);
            try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                    ServletWebServerApplicationContext product = HostedProduct.on(storage)) {
                goIn(officers.subList(0, WARM_UP), product, random);
                long before = heap();
                for (int step = 1, from = 0; step <= STEPS; step++) {
                    int to = (int) ((long) candidates * step / STEPS);
                    goIn(officers.subList(WARM_UP + from, WARM_UP + to), product, random);
                    from = to;
                    kilobytes = (heap() - before) / 1024.0 / to;
                    System.out.printf(Locale.ROOT, "%6d candidates: %.2f kB each%n", to, kilobytes);
                }
                Tables tables = new Tables(connection);
                isProven = tables.holds(
                        "underway",
                        tables.count("SELECT COUNT(*) FROM attempt WHERE state = 'UNDERWAY' AND last_seq > 0"),
                        WARM_UP + candidates);
            }
        }
        System.out.printf(Locale.ROOT, "candidate-memory kb_per_candidate=%.2f%n", kilobytes);
        return isProven;
    }

    private static void goIn(List<OfficerId> officers, ServletWebServerApplicationContext product, Random random) {
        Entering entering = product.getBean(Entering.class);
        Rush.Outcome outcome = Rush.of(
                officers.stream()
                        .map(officer -> new ExamTaker(officer, new Random(random.nextLong())))
                        .toList(),
                EACH.multipliedBy(officers.size()),
                product.getWebServer().getPort(),
                random,
                (one, connection) -> {
                    one.start(entering, connection);
                    one.answer(connection);
                    one.answer(connection);
                });
        if (!outcome.errors().isEmpty()) {
            throw new IllegalStateException("not all got in: " + outcome.errors());
        }
    }

    /** Bytes in use after collections; the least of several readings, since background work always adds some. */
    private static long heap() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
