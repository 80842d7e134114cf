package org.chizheng.questionbank.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.questionbank.QuestionFixtures.saved;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chizheng.questionbank.ChangeFeed;
import org.chizheng.questionbank.OrganisationScope;
import org.chizheng.questionbank.QuestionFixtures;
import org.chizheng.questionbank.Writing;
import org.chizheng.questionbank.usage.Usages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one database that hear nothing from each other. */
@SpringBootTest
class TwoNodesTests {

    private static final long A_SECOND = 1000;

    @Autowired
    Writing writing;

    @Autowired
    ChangeFeed feed;

    @Autowired
    Usages usages;

    @Autowired
    TransactionTemplate transactions;

    @TempDir
    Path folder;

    private List<IndexFollower> nodes = List.of();

    @BeforeEach
    void start() throws InterruptedException {
        nodes = List.of(
                new IndexFollower(new IndexFolder(folder.resolve("one")), feed, usages),
                new IndexFollower(new IndexFolder(folder.resolve("two")), feed, usages));
        for (IndexFollower node : nodes) {
            node.start();
            assertThat(node.await(feed.latest(), 20_000)).isTrue();
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (IndexFollower node : nodes) {
            node.close();
        }
    }

    private static long found(IndexFollower node, String words) throws Exception {
        Generation generation = Objects.requireNonNull(node.current());
        SearchRequest request = new SearchRequest(words, Map.of(), SearchRequest.Order.RELEVANCE, 0, 5);
        return generation.search(searcher -> new Lookup(
                        searcher, generation, new OrganisationScope("/"), request, Instant.EPOCH, () -> false)
                .run()
                .total());
    }

    private void write(String stem) {
        saved(writing.write(QuestionFixtures.AUTHOR, QuestionFixtures.single(stem)));
    }

    @Test
    void bothFindAQuestionWithinASecondOfItsCommit() throws Exception {
        for (int round = 0; round < 5; round++) {
            write("双机可查" + round);
            long committed = feed.latest();
            for (IndexFollower node : nodes) {
                assertThat(node.await(committed, A_SECOND))
                        .as("round %d", round)
                        .isTrue();
                assertThat(found(node, "双机可查" + round)).isEqualTo(1);
            }
        }
    }

    @Test
    void neitherEverFindsWhatIsNotCommittedOrWasRolledBack() throws Exception {
        for (int round = 0; round < 3; round++) {
            String stem = "终将回滚" + round;
            transactions.executeWithoutResult(status -> {
                write(stem);
                // longer than it takes them to look again
                for (int look = 0; look < 5; look++) {
                    pause();
                    nobodyFinds(stem);
                }
                status.setRollbackOnly();
            });
            write("回滚之后" + round);
            for (IndexFollower node : nodes) {
                assertThat(node.await(feed.latest(), 10_000)).isTrue();
                assertThat(found(node, "回滚之后" + round)).isEqualTo(1);
            }
            nobodyFinds(stem);
        }
    }

    private void nobodyFinds(String stem) {
        try {
            for (IndexFollower node : nodes) {
                assertThat(found(node, stem)).as(stem).isZero();
            }
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException end) {
            throw new AssertionError(end);
        }
    }
}
