package org.chizheng.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.chizheng.bench.SeededExam.Seat;
import org.chizheng.journey.RunningProduct;
import org.chizheng.journey.Storage;

/**
 * The server dies by {@code kill -9} while candidates answer, again and again on the same data: what it acknowledged
 * is there afterwards.
 */
final class KillRounds {

    private static final int CANDIDATES = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_ANSWERS_A_ROUND = 2_000;

    /** What came of it; a line for every loss. */
    record Outcome(int rounds, long acknowledged, List<String> losses) {

        String line() {
            return "kill rounds=" + rounds + " acknowledged=" + acknowledged + " lost=" + losses.size();
        }

        Outcome and(Outcome other) {
            List<String> both = new ArrayList<>(losses);
            both.addAll(other.losses);
            return new Outcome(rounds + other.rounds, acknowledged + other.acknowledged, both);
        }
    }

    private final RunningProduct product;
    private final Acknowledgements acknowledgements;
    private final List<TirelessCandidate> candidates;
    private final Random random;
    private final List<String> losses = new ArrayList<>();

    private KillRounds(
            RunningProduct product,
            Acknowledgements acknowledgements,
            List<TirelessCandidate> candidates,
            Random random) {
        this.product = product;
        this.acknowledgements = acknowledgements;
        this.candidates = candidates;
        this.random = random;
    }

    /** On these profiles, with a line for each of several and a last one for all; false if anything was lost. */
    static boolean run(int rounds, List<String> profiles) throws Exception {
        Outcome all = new Outcome(0, 0, List.of());
        for (String profile : profiles) {
            Outcome outcome = on(storage(profile), rounds);
            if (profiles.size() > 1) {
                System.out.println(profile + ": " + outcome.line());
            }
            all = all.and(outcome);
        }
        System.out.println(all.line());
        return all.losses().isEmpty();
    }

    private static Storage storage(String profile) {
        return switch (profile) {
            case "embedded" -> Storage.embedded();
            case "mysql" ->
                Storage.servers()
                        .orElseThrow(() -> new IllegalStateException("needs MySQL and Redis: ./exam services up"));
            default -> throw new IllegalArgumentException("no such profile: " + profile);
        };
    }

    /** So many rounds on storage of this kind, which is thrown away afterwards. */
    static Outcome on(Storage storage, int rounds) throws Exception {
        long seed = Long.getLong("chizheng.seed", System.nanoTime());
        System.out.println("kill on " + storage + ": seed=" + seed);
        Random random = new Random(seed);
        List<Seat> seats = new ArrayList<>();
        try (RunningProduct product = RunningProduct.prepared(
                        storage,
                        folder -> seats.addAll(SeededExam.with(CANDIDATES, storage.access(folder), random)),
                        "--chizheng.demo=false");
                Acknowledgements acknowledgements =
                        new Acknowledgements(product.folder().resolve("acknowledged.txt"))) {
            List<TirelessCandidate> candidates = seats.stream()
                    .map(seat -> new TirelessCandidate(seat, new Random(random.nextLong()), acknowledgements))
                    .toList();
            Outcome outcome = new KillRounds(product, acknowledgements, candidates, random)
                    .rounds(rounds, storage.access(product.folder()));
            outcome.losses().stream().limit(20).forEach(System.out::println);
            return outcome;
        }
    }

    private Outcome rounds(int rounds, Storage.Access access) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            killWhileTheyAnswer();
            System.out.printf("round %2d: %d answers acknowledged so far%n", round, acknowledgements.count());
            product.start();
            look();
        }
        product.kill();
        losses.addAll(Ledger.losses(access, acknowledgements.all()));
        return new Outcome(rounds, acknowledgements.count(), losses);
    }

    private void killWhileTheyAnswer() throws InterruptedException, ExecutionException {
        int port = product.at("/").getPort();
        long before = acknowledgements.count();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (TirelessCandidate candidate : candidates) {
                running.add(threads.submit(() -> candidate.answerUntilTheServerDies(port)));
            }
            try {
                acknowledgements.awaitCount(before + 1 + random.nextInt(MOST_ANSWERS_A_ROUND), PATIENCE);
                LockSupport.parkNanos(random.nextInt(20_000_000));
            } finally {
                product.kill();
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        if (acknowledgements.count() == before) {
            throw new IllegalStateException("nothing was acknowledged, so that nothing could be lost");
        }
    }

    /** What every candidate sees when the server is back. */
    private void look() throws IOException {
        for (TirelessCandidate candidate : candidates) {
            losses.addAll(candidate.missing(product.at("/").getPort()));
        }
    }
}
