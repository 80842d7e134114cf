package org.chizheng.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chizheng.bench.SeededExam.Seat;
import org.chizheng.journey.RunningProduct;
import org.chizheng.journey.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The database's disk fills up while candidates answer; it gets room again, and nobody starts anything again. */
@EnabledIfEnvironmentVariable(named = "CHIZHENG_LONG_TESTS", matches = ".+")
class FullDiskIT {

    private static final int CANDIDATES = 12;
    private static final Duration STANDSTILL = Duration.ofSeconds(3);

    private final Random random = new Random(Long.getLong("chizheng.seed", System.nanoTime()));

    @Test
    void theEmbeddedDatabaseAcknowledgesNothingThatHadNoRoomAndGoesOnOnceThereIsSome() throws Exception {
        Storage storage = Storage.embedded();
        List<Seat> seats = new ArrayList<>();
        try (SmallDisk disk = new SmallDisk(128);
                RunningProduct product = RunningProduct.prepared(
                        storage,
                        folder -> {
                            assumeMounted(disk, Storage.home(folder));
                            seats.addAll(MixedPaper.with(CANDIDATES, storage.access(folder), random));
                        },
                        "--chizheng.demo=false")) {
            fillUp(disk, product, seats, () -> {
                product.kill();
                return storage.access(product.folder());
            });
        }
    }

    @Test
    void mySqlAcknowledgesNothingThatHadNoRoomAndGoesOnOnceThereIsSome(@TempDir Path folder) throws Exception {
        assumeThat(System.getenv("CHIZHENG_SERVICES_BY"))
                .as("MySQL from packages: ./exam services up")
                .isEqualTo("packages");
        Path home = Files.createDirectory(folder.resolve("servers"));
        try (SmallDisk disk = new SmallDisk(400)) {
            assumeMounted(disk, home);
            try (OwnServers own = OwnServers.in(home)) {
                Storage.Servers servers = own.storage();
                Storage.Access access = servers.access(folder);
                List<Seat> seats = MixedPaper.with(CANDIDATES, access, random);
                Map<String, String> variables = new HashMap<>(own.environment());
                variables.putAll(servers.variables());
                try (RunningProduct product = RunningProduct.inProduction(servers, variables)) {
                    fillUp(disk, product, seats, () -> access);
                }
            }
        }
    }

    /** What was done before the database can be looked at. */
    private interface Afterwards {
        Storage.Access access();
    }

    private void fillUp(SmallDisk disk, RunningProduct product, List<Seat> seats, Afterwards afterwards)
            throws Exception {
        int port = product.at("/").getPort();
        try (Acknowledgements acknowledgements =
                new Acknowledgements(product.folder().resolve("acknowledged.txt"))) {
            List<TirelessCandidate> candidates = TirelessCandidate.at(seats, random, acknowledgements);
            KillRound round = new KillRound(() -> port, acknowledgements, candidates, random);
            long[] freed = new long[1];
            assertThat(round.during(() -> {
                        disk.fill();
                        awaitStandstill(acknowledgements);
                        awaitAllSentAway(candidates);
                        disk.free();
                        freed[0] = System.nanoTime();
                        round.awaitMore(1);
                        freed[0] = System.nanoTime() - freed[0];
                    }))
                    .isEmpty();
            for (TirelessCandidate candidate : candidates) {
                assertThat(candidate.handIn(port)).isEmpty();
            }
            Storage.Access access = afterwards.access();
            assertThat(Ledger.losses(access, acknowledgements.all())).isEmpty();
            assertThat(Ledger.wrongScores(access)).isEmpty();
            int sentAway =
                    candidates.stream().mapToInt(TirelessCandidate::sentAway).sum();
            int failures =
                    candidates.stream().mapToInt(TirelessCandidate::failures).sum();
            System.out.println("full disk: acknowledged=" + acknowledgements.count() + " lost=0, sent away=" + sentAway
                    + " failed=" + failures + ", went on after "
                    + Duration.ofNanos(freed[0]).toMillis() + " ms");
            assertThat(failures).as("answers of 5xx other than 503").isZero();
        }
    }

    private static void assumeMounted(SmallDisk disk, Path place) {
        assumeThat(disk.isMountedAt(place))
                .as("whoever tests may mount a file system")
                .isTrue();
    }

    /** Nobody is left hanging: everybody is told to come back. */
    private static void awaitAllSentAway(List<TirelessCandidate> candidates) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (candidates.stream().anyMatch(candidate -> candidate.sentAway() == 0)) {
            assertThat(System.nanoTime())
                    .as("somebody is not told to come back")
                    .isLessThan(end);
            Thread.sleep(100);
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
