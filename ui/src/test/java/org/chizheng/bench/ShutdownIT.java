package org.chizheng.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chizheng.bench.SeededExam.Seat;
import org.chizheng.journey.RunningProduct;
import org.chizheng.journey.Storage;
import org.junit.jupiter.api.Test;

/** The product is asked to end while candidates answer as fast as they can. */
class ShutdownIT {

    private static final Duration STOP_GRACE_PERIOD = Duration.ofSeconds(40);
    private static final int CANDIDATES = 40;

    @Test
    void commitsWhatItTookAndSendsTheRestAwayForAMoment() throws Exception {
        Storage storage = Storage.embedded();
        Random random = new Random(Long.getLong("chizheng.seed", System.nanoTime()));
        List<Seat> seats = new ArrayList<>();
        try (RunningProduct product = RunningProduct.prepared(
                        storage,
                        folder -> seats.addAll(MixedPaper.with(CANDIDATES, storage.access(folder), random)),
                        "--chizheng.demo=false");
                Acknowledgements acknowledgements =
                        new Acknowledgements(product.folder().resolve("acknowledged.txt"))) {
            List<TirelessCandidate> candidates = TirelessCandidate.at(seats, random, acknowledgements);
            List<Duration> took = new ArrayList<>();
            List<String> missing = new KillRound(() -> product.at("/").getPort(), acknowledgements, candidates, random)
                    .during(() -> {
                        took.add(product.stop());
                        assertThat(Ledger.losses(storage.access(product.folder()), acknowledgements.all()))
                                .isEmpty();
                        product.start();
                    });
            assertThat(missing).isEmpty();
            assertThat(took.getFirst()).isLessThan(STOP_GRACE_PERIOD);
            assertThat(candidates)
                    .as("those who were told to come back in a moment")
                    .anyMatch(candidate -> candidate.sentAway() > 0);
            assertThat(candidates).as("told of an error").allMatch(candidate -> candidate.failures() == 0);
        }
    }
}
