package org.chizheng.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chizheng.bench.SeededExam.Seat;
import org.chizheng.journey.RunningProduct;
import org.chizheng.journey.Storage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two nodes in production's own settings, one database, and the proxy that is shipped before them. Candidates answer
 * all the time; nothing that was acknowledged is ever missing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {

    private static final int CANDIDATES = 12;
    private static final Duration STOP_GRACE_PERIOD = Duration.ofSeconds(40);

    private final Random random = new Random(Long.getLong("chizheng.seed", System.nanoTime()));
    private Storage.Access access;
    private RunningProduct one;
    private RunningProduct two;
    private ReverseProxy proxy;
    private Acknowledgements acknowledgements;
    private List<TirelessCandidate> candidates;
    private KillRound round;

    @BeforeAll
    void start() {
        Optional<Storage.Servers> named = Storage.servers().map(Storage.Servers.class::cast);
        assumeThat(named).as("MySQL and Redis: ./exam services up").isPresent();
        assumeThat(ReverseProxy.isToBeHad())
                .as("HAProxy, fetched by docker/services.sh haproxy")
                .isTrue();
        Storage.Servers servers = named.orElseThrow();
        access = servers.access(Path.of("."));
        List<Seat> seats = MixedPaper.with(CANDIDATES, access, random);
        one = RunningProduct.inProduction(servers, servers.variables());
        two = one.besides();
        proxy = ReverseProxy.before(one, two);
        acknowledgements = new Acknowledgements(one.folder().resolve("acknowledged.txt"));
        candidates = TirelessCandidate.at(seats, random, acknowledgements);
        round = new KillRound(proxy::port, acknowledgements, candidates, random);
    }

    @AfterAll
    void end() {
        Stream.of(proxy, two, one, acknowledgements).filter(Objects::nonNull).forEach(TwoNodesIT::close);
    }

    @Test
    @Order(1)
    void aNodeThatIsKilledCostsACandidateNothing() throws Exception {
        assertThat(round.during(() -> {
                    two.kill();
                    round.awaitMore(500);
                }))
                .isEmpty();
        assertThat(round.during(two::start)).isEmpty();
    }

    @Test
    @Order(2)
    void renewingOneNodeAfterTheOtherIsNoticedByNobody() throws Exception {
        int before = troubles();
        assertThat(round.during(() -> {
                    for (RunningProduct node : List.of(one, two)) {
                        assertThat(node.stop()).isLessThan(STOP_GRACE_PERIOD);
                        round.awaitMore(100);
                        node.start();
                        proxy.awaitBoth();
                    }
                }))
                .isEmpty();
        assertThat(troubles() - before)
                .as("answers of 5xx, and connections that broke")
                .isZero();
    }

    @Test
    @Order(3)
    void redisMayDieAndForget() throws Exception {
        int before = troubles();
        assertThat(round.during(round::killRedis)).isEmpty();
        assertThat(round.during(round::flushRedis)).isEmpty();
        assertThat(troubles() - before).isZero();
    }

    @Test
    @Order(4)
    void bothNodesFindTheirWayBackToMySql() throws Exception {
        assertThat(round.during(round::killMySql)).isEmpty();
    }

    @Test
    @Order(5)
    void everyAcknowledgedAnswerIsInTheScore() throws Exception {
        for (TirelessCandidate candidate : candidates) {
            assertThat(candidate.handIn(proxy.port())).isEmpty();
        }
        assertThat(Ledger.losses(access, acknowledgements.all())).isEmpty();
        assertThat(Ledger.wrongScores(access)).isEmpty();
        System.out.println("two nodes: acknowledged=" + acknowledgements.count() + " lost=0");
    }

    private int troubles() {
        return candidates.stream().mapToInt(TirelessCandidate::troubles).sum();
    }

    private static void close(AutoCloseable some) {
        try {
            some.close();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
