package org.chizheng.questionbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.questionbank.QuestionFixtures.saved;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class ChangeFeedTests {

    private static final int WRITERS = 4;
    private static final int EACH = 25;

    @Autowired
    Writing writing;

    @Autowired
    ChangeFeed feed;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void whoeverFollowsWhileManyWriteMissesNothingAndSeesNothingRolledBack() throws Exception {
        // other tests have written into the same bank
        long before = feed.latest();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<Set<QuestionId>>> writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> threads.submit(writer(writer)))
                    .toList();
            Set<QuestionId> followed = new HashSet<>();
            long upTo = before;
            boolean done = false;
            while (true) {
                ChangeFeed.Part part = feed.after(upTo, 3);
                part.questions().forEach(question -> followed.add(question.id()));
                if (part.upTo() == upTo && done) {
                    break;
                }
                // asked before the next look, so that the last look sees everything
                done = writers.stream().allMatch(Future::isDone);
                upTo = part.upTo();
            }
            Set<QuestionId> written = new HashSet<>();
            for (Future<Set<QuestionId>> writer : writers) {
                written.addAll(writer.get());
            }
            assertThat(followed).isEqualTo(written);
            assertThat(feed.latest()).isEqualTo(upTo);
        }
    }

    private Callable<Set<QuestionId>> writer(int number) {
        Random random = new Random(number);
        return () -> {
            Set<QuestionId> written = new HashSet<>();
            for (int i = 0; i < EACH; i++) {
                String stem = "并发" + number + "之" + i;
                boolean commits = random.nextInt(4) > 0;
                QuestionId id = transactions.execute(status -> {
                    if (!commits) {
                        status.setRollbackOnly();
                    }
                    return saved(writing.write(QuestionFixtures.AUTHOR, QuestionFixtures.single(stem)))
                            .question();
                });
                if (commits) {
                    written.add(id);
                }
            }
            return written;
        };
    }

    @Test
    void aBankKeepsItsIdentity() {
        assertThat(feed.bank()).isEqualTo(feed.bank()).hasSize(36);
    }
}
