package org.chizheng.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Many people do one thing each, at moments of their own within a stretch of time, and wait for nobody. */
final class Rush {

    /** What one of them does, over a fresh connection; fails if it did not come out right. */
    interface Doing {
        void by(ExamTaker one, KeptConnection connection) throws IOException;
    }

    /** What came of it: how long it took those who got through, and why the others did not. */
    record Outcome(Load.Phase phase, List<String> errors) {}

    private Rush() {}

    /** Waits for all; latencies count from the moment somebody meant to begin, however late the machine let them. */
    static Outcome of(List<ExamTaker> people, Duration within, int port, Random random, Doing doing) {
        Queue<Long> latencies = new ConcurrentLinkedQueue<>();
        Queue<String> errors = new ConcurrentLinkedQueue<>();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (ExamTaker one : people) {
                long begin = start + random.nextLong(within.toNanos());
                threads.execute(() -> {
                    awaitMoment(begin);
                    try (KeptConnection connection = new KeptConnection(port)) {
                        doing.by(one, connection);
                        latencies.add(System.nanoTime() - begin);
                    } catch (IOException | RuntimeException failed) {
                        errors.add(failed.toString());
                    }
                });
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long[] sorted = latencies.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Outcome(new Load.Phase(seconds, sorted), List.copyOf(errors));
    }

    private static void awaitMoment(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
