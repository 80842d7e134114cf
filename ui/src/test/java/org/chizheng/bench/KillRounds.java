package org.chizheng.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chizheng.bench.SeededExam.Seat;
import org.chizheng.journey.RunningProduct;
import org.chizheng.journey.Storage;

/**
 * The server, MySQL or Redis dies by {@code kill -9} while candidates answer, again and again on the same data: what was
 * acknowledged is there afterwards, and in the score.
 */
final class KillRounds {

    private static final int CANDIDATES = 12;

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

    private KillRounds() {}

    /** On these profiles, with a line for each of several and a last one for all; false if anything was lost. */
    static boolean run(int rounds, List<String> profiles, Victim victim) throws Exception {
        Outcome all = new Outcome(0, 0, List.of());
        for (String profile : profiles) {
            Outcome outcome = on(storage(profile), rounds, victim);
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
    static Outcome on(Storage storage, int rounds, Victim victim) throws Exception {
        if (victim != Victim.SERVER && storage instanceof Storage.Embedded) {
            throw new IllegalArgumentException("the embedded default has no " + victim);
        }
        long seed = Long.getLong("chizheng.seed", System.nanoTime());
        System.out.println("kill " + victim + " on " + storage + ": seed=" + seed);
        Random random = new Random(seed);
        List<Seat> seats = new ArrayList<>();
        try (RunningProduct product = RunningProduct.prepared(
                        storage,
                        folder -> seats.addAll(MixedPaper.with(CANDIDATES, storage.access(folder), random)),
                        "--chizheng.demo=false");
                Acknowledgements acknowledgements =
                        new Acknowledgements(product.folder().resolve("acknowledged.txt"))) {
            List<TirelessCandidate> candidates = TirelessCandidate.at(seats, random, acknowledgements);
            KillRound round = new KillRound(() -> product.at("/").getPort(), acknowledgements, candidates, random);
            List<String> losses = new ArrayList<>();
            for (int i = 1; i <= rounds; i++) {
                long began = System.nanoTime();
                losses.addAll(round.of(victim, product));
                System.out.printf(
                        "round %2d: %d answers acknowledged so far, %.1f s%n",
                        i, acknowledgements.count(), (System.nanoTime() - began) / 1e9);
            }
            losses.addAll(end(product, storage, candidates, acknowledgements));
            losses.stream().limit(20).forEach(System.out::println);
            return new Outcome(rounds, acknowledgements.count(), losses);
        }
    }

    /** All hand in but one, whom the bell has to close where it can be set; then the tables are looked at. */
    private static List<String> end(
            RunningProduct product,
            Storage storage,
            List<TirelessCandidate> candidates,
            Acknowledgements acknowledgements)
            throws Exception {
        Storage.Access access = storage.access(product.folder());
        List<String> losses = new ArrayList<>();
        boolean canRing = !(storage instanceof Storage.Embedded);
        for (TirelessCandidate candidate : candidates.subList(canRing ? 1 : 0, candidates.size())) {
            losses.addAll(candidate.handIn(product.at("/").getPort()));
        }
        if (canRing) {
            ring(access, candidates.getFirst().attempt());
        }
        product.kill();
        losses.addAll(Ledger.losses(access, acknowledgements.all()));
        losses.addAll(Ledger.wrongScores(access));
        return losses;
    }

    /** Lets an attempt's time be over and waits until the product's own job has closed it. */
    private static void ring(Storage.Access access, long attempt) throws SQLException, InterruptedException {
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password())) {
            SeededExam.run(
                    connection,
                    "UPDATE attempt SET deadline = UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE WHERE id = ?",
                    attempt);
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            String underway = "SELECT COUNT(*) FROM attempt WHERE state = 'UNDERWAY' AND id = " + attempt;
            while (new Tables(connection).count(underway) > 0) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("the bell no longer rings");
                }
                Thread.sleep(200);
            }
        }
    }
}
