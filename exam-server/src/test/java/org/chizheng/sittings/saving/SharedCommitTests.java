package org.chizheng.sittings.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class SharedCommitTests {

    private final List<List<Integer>> groups = Collections.synchronizedList(new ArrayList<>());

    @Test
    void tellsEverybodyTheirOwnAnswerInGroupsOfBoundedSize() throws Exception {
        SharedCommit<Integer, Integer> doubling = new SharedCommit<>(
                some -> {
                    groups.add(some);
                    return some.stream().map(one -> one * 2).toList();
                },
                16);
        List<Future<Integer>> answers = all(2_000, doubling);

        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).get()).isEqualTo(i * 2);
        }
        assertThat(groups)
                .allSatisfy(group -> assertThat(group).hasSizeBetween(1, 16))
                .flatExtracting(group -> group)
                .hasSize(2_000);
    }

    @Test
    void aCrowdThatWaitsIsCommittedTogether() throws Exception {
        CountDownLatch isSlow = new CountDownLatch(1);
        SharedCommit<Integer, Integer> slow = new SharedCommit<>(
                some -> {
                    groups.add(some);
                    await(isSlow);
                    return some;
                },
                500);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = IntStream.range(0, 100)
                    .mapToObj(i -> callers.submit(() -> slow.commit(i)))
                    .toList();
            while (groups.size() < 2) {
                Thread.sleep(1);
            }
            Thread.sleep(100);
            isSlow.countDown();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isNotNegative();
            }
        }
        assertThat(groups).hasSizeLessThan(20);
    }

    @Test
    void onePoisonedRequestFailsAlone() throws Exception {
        SharedCommit<Integer, Integer> picky = new SharedCommit<>(
                some -> {
                    if (some.contains(13)) {
                        throw new IllegalArgumentException("13");
                    }
                    return some;
                },
                64);
        List<Future<Integer>> answers = all(200, picky);

        for (int i = 0; i < answers.size(); i++) {
            Future<Integer> answer = answers.get(i);
            if (i == 13) {
                assertThatThrownBy(answer::get).hasRootCauseMessage("13");
            } else {
                assertThat(answer.get()).isEqualTo(i);
            }
        }
    }

    @Test
    void anOutageIsToldToAllAtOnceAndForgotten() {
        SharedCommit<Integer, Integer> away = new SharedCommit<>(
                some -> {
                    groups.add(some);
                    if (groups.size() == 1) {
                        throw new DataAccessResourceFailureException("away");
                    }
                    return some;
                },
                64);
        assertThatThrownBy(() -> away.commit(1)).hasMessage("away");
        assertThat(away.commit(2)).isEqualTo(2);
    }

    @Test
    void isNoPartOfAnotherTransaction() {
        SharedCommit<Integer, Integer> echo = new SharedCommit<>(some -> some, 64);
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatThrownBy(() -> echo.commit(1)).isInstanceOf(IllegalStateException.class);
        } finally {
            TransactionSynchronizationManager.clear();
        }
    }

    private static List<Future<Integer>> all(int count, SharedCommit<Integer, Integer> commit) {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, count)
                    .mapToObj(i -> callers.submit(() -> commit.commit(i)))
                    .toList();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
