package org.chizheng.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chizheng.bench.SeededExam.Seat;
import org.chizheng.journey.RunningProduct;
import org.chizheng.journey.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The disk of the embedded default fills up while candidates answer; it gets room, and nobody starts anything again. */
@EnabledIfEnvironmentVariable(named = "CHIZHENG_LONG_TESTS", matches = ".+")
class FullDiskIT {

    private static final int CANDIDATES = 12;
    private static final Duration STANDSTILL = Duration.ofSeconds(3);

    @Test
    void nothingIsAcknowledgedThatHadNoRoom() throws Exception {
        Storage storage = Storage.embedded();
        Random random = new Random(Long.getLong("chizheng.seed", System.nanoTime()));
        List<Seat> seats = new ArrayList<>();
        try (SmallDisk disk = new SmallDisk();
                RunningProduct product = RunningProduct.prepared(
                        storage,
                        folder -> {
                            assumeThat(disk.isMountedAt(Storage.home(folder)))
                                    .as("whoever tests may mount a file system")
                                    .isTrue();
                            seats.addAll(MixedPaper.with(CANDIDATES, storage.access(folder), random));
                        },
                        "--chizheng.demo=false");
                Acknowledgements acknowledgements =
                        new Acknowledgements(product.folder().resolve("acknowledged.txt"))) {
            List<TirelessCandidate> candidates = TirelessCandidate.at(seats, random, acknowledgements);
            KillRound round = new KillRound(() -> product.at("/").getPort(), acknowledgements, candidates, random);
            assertThat(round.during(() -> {
                        disk.fill();
                        awaitStandstill(acknowledgements);
                        disk.free();
                    }))
                    .isEmpty();
            assertThat(candidates)
                    .as("those who were asked to come back in a moment, and nothing else")
                    .allMatch(candidate -> candidate.sentAway() > 0 && candidate.failures() == 0);
            for (TirelessCandidate candidate : candidates) {
                assertThat(candidate.handIn(product.at("/").getPort())).isEmpty();
            }
            product.kill();
            Storage.Access access = storage.access(product.folder());
            assertThat(Ledger.losses(access, acknowledgements.all())).isEmpty();
            assertThat(Ledger.wrongScores(access)).isEmpty();
            System.out.println("full disk: acknowledged=" + acknowledgements.count() + " lost=0");
        }
    }

    private static void awaitStandstill(Acknowledgements acknowledgements) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        long before;
        do {
            assertThat(System.nanoTime()).as("without room, answers go on").isLessThan(end);
            before = acknowledgements.count();
            Thread.sleep(STANDSTILL);
        } while (acknowledgements.count() > before);
    }
}
