package org.chizheng.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Keeps some connections busy for a while, each with the next request as soon as the last one was answered. */
final class Load {

    /** One candidate's next write, true if it was acknowledged. */
    interface Writing {
        boolean write(KeptConnection connection) throws IOException;
    }

    /** What became of a stretch of time; latencies are sorted, in nanoseconds. */
    record Phase(double seconds, long[] latencies) {

        double perSecond() {
            return latencies.length / seconds;
        }

        /** The latency in milliseconds that so many percent stay below. */
        double percentile(double percent) {
            return latencies.length == 0
                    ? Double.NaN
                    : latencies[(int) Math.min(latencies.length - 1.0, latencies.length * percent / 100)] / 1e6;
        }

        /** Several stretches as if they were one. */
        static Phase together(List<Phase> phases) {
            double seconds = phases.stream().mapToDouble(Phase::seconds).sum();
            return new Phase(
                    seconds,
                    phases.stream()
                            .flatMapToLong(phase -> Arrays.stream(phase.latencies()))
                            .sorted()
                            .toArray());
        }
    }

    private Load() {}

    /** Runs until the time is over and everything sent was answered; one connection for each writer. */
    static Phase on(int port, Duration time, List<? extends Writing> writers)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(writers.size())) {
            long start = System.nanoTime();
            long end = start + time.toNanos();
            List<Future<long[]>> running = new ArrayList<>();
            for (Writing writer : writers) {
                running.add(threads.submit(() -> keepBusy(port, end, writer)));
            }
            List<Phase> parts = new ArrayList<>();
            for (Future<long[]> one : running) {
                parts.add(new Phase(0, one.get()));
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Phase(seconds, Phase.together(parts).latencies());
        }
    }

    private static long[] keepBusy(int port, long end, Writing writer) throws IOException {
        long[] latencies = new long[4_096];
        int count = 0;
        try (KeptConnection connection = new KeptConnection(port)) {
            for (long sent = System.nanoTime(); sent < end; ) {
                if (!writer.write(connection)) {
                    throw new IllegalStateException("a write was refused");
                }
                long answered = System.nanoTime();
                if (count == latencies.length) {
                    latencies = Arrays.copyOf(latencies, count * 2);
                }
                latencies[count++] = answered - sent;
                sent = answered;
            }
        }
        return Arrays.copyOf(latencies, count);
    }
}
