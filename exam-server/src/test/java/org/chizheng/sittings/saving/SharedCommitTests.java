package org.chizheng.sittings.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    void whoIsWorkedForSleepsEvenIfWoken() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch third = new CountDownLatch(1);
        SharedCommit<CountDownLatch, CountDownLatch> slow = new SharedCommit<>(
                some -> {
                    groups.add(List.of(some.size()));
                    some.forEach(SharedCommitTests::await);
                    return some;
                },
                500);
        // two lead; the next two wait, until the first leader is done and one of them works for both
        Thread.ofPlatform().start(() -> slow.commit(first));
        awaitGroups(1);
        Thread.ofPlatform().start(() -> slow.commit(first));
        awaitGroups(2);
        List<Thread> two = Stream.generate(() -> Thread.ofPlatform().start(() -> slow.commit(third)))
                .limit(2)
                .toList();
        Thread.sleep(200);
        first.countDown();
        awaitGroups(3);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long before = two.stream()
                .mapToLong(one -> clock.getThreadCpuTime(one.threadId()))
                .sum();
        two.forEach(LockSupport::unpark);
        Thread.sleep(500);
        long spent = two.stream()
                        .mapToLong(one -> clock.getThreadCpuTime(one.threadId()))
                        .sum()
                - before;
        third.countDown();
        for (Thread one : two) {
            one.join();
        }

        assertThat(groups.getLast()).containsExactly(2);
        assertThat(Duration.ofNanos(spent)).isLessThan(Duration.ofMillis(100));
    }

    private void awaitGroups(int count) throws InterruptedException {
        while (groups.size() < count) {
            Thread.sleep(1);
        }
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
    void whoIsPutOffAsksAgainAndHoldsUpNobody() throws Exception {
        CountDownLatch isFree = new CountDownLatch(1);
        SharedCommit<Integer, Integer> besideALock = new SharedCommit<>(
                some -> some.stream()
                        .map(one -> one == 13 && isFree.getCount() > 0 ? null : one)
                        .toList(),
                64);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = IntStream.range(0, 200)
                    .mapToObj(i -> callers.submit(() -> besideALock.commit(i)))
                    .toList();
            for (int i = 0; i < answers.size(); i++) {
                if (i != 13) {
                    assertThat(answers.get(i).get(5, TimeUnit.SECONDS)).isEqualTo(i);
                }
            }
            assertThat(answers.get(13)).isNotDone();
            isFree.countDown();
            assertThat(answers.get(13).get(5, TimeUnit.SECONDS)).isEqualTo(13);
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
