package org.chizheng.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.chizheng.journey.RunningProduct;

/** Something bad at a moment that nobody knows before, and what the candidates see afterwards. */
final class KillRound {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int MOST_ANSWERS = 2_000;
    /** Answers that have to go on while something is away that they do not need. */
    private static final int ON_AND_ON = 200;

    private final IntSupplier port;
    private final Acknowledgements acknowledgements;
    private final List<TirelessCandidate> candidates;
    private final Random random;

    /** What happens while candidates answer. */
    interface Event {
        void happen() throws Exception;
    }

    /** @param port where the candidates find the product */
    KillRound(IntSupplier port, Acknowledgements acknowledgements, List<TirelessCandidate> candidates, Random random) {
        this.port = port;
        this.acknowledgements = acknowledgements;
        this.candidates = candidates;
        this.random = random;
    }

    /** A line for every acknowledged answer that its candidate does not see any more. */
    List<String> of(Victim victim, RunningProduct product) throws Exception {
        return switch (victim) {
            case SERVER -> killing(product);
            case MYSQL -> during(this::killMySql);
            case REDIS -> during(random.nextBoolean() ? this::killRedis : this::flushRedis);
        };
    }

    private List<String> killing(RunningProduct product) throws Exception {
        int where = port.getAsInt();
        with(candidate -> candidate.answerUntilTheServerDies(where), () -> {
            try {
                awaitSomeMoment();
            } finally {
                product.kill();
            }
        });
        product.start();
        return missing();
    }

    /** The same after something from which all that stays has to find its way back by itself. */
    List<String> during(Event event) throws Exception {
        int where = port.getAsInt();
        AtomicBoolean isOver = new AtomicBoolean();
        with(candidate -> candidate.answerUntil(isOver::get, where), () -> {
            try {
                awaitSomeMoment();
                event.happen();
                // it is over when all can answer again
                awaitMore(20 * candidates.size());
            } finally {
                isOver.set(true);
            }
        });
        return missing();
    }

    void killMySql() {
        ServiceCommand.run("CHIZHENG_MYSQL_KILL");
        LockSupport.parkNanos(random.nextInt(1_000_000_000));
        ServiceCommand.run("CHIZHENG_MYSQL_START");
    }

    void killRedis() throws InterruptedException {
        ServiceCommand.run("CHIZHENG_REDIS_KILL");
        try {
            awaitMore(ON_AND_ON);
        } finally {
            ServiceCommand.run("CHIZHENG_REDIS_START");
        }
    }

    void flushRedis() {
        ServiceCommand.run("CHIZHENG_REDIS_FLUSH");
    }

    /** Returns when so many more answers are acknowledged. */
    void awaitMore(long more) throws InterruptedException {
        long count = acknowledgements.count() + more;
        acknowledgements.awaitCount(count, PATIENCE);
        if (acknowledgements.count() < count) {
            throw new IllegalStateException("in " + PATIENCE.toSeconds() + " s " + more
                    + " answers should have been acknowledged, and " + (count - acknowledgements.count())
                    + " of them were not");
        }
    }

    private void awaitSomeMoment() throws InterruptedException {
        awaitMore(1 + random.nextInt(MOST_ANSWERS));
        LockSupport.parkNanos(random.nextInt(20_000_000));
    }

    private void with(Consumer<TirelessCandidate> doing, Event meanwhile) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            candidates.forEach(candidate -> running.add(threads.submit(() -> doing.accept(candidate))));
            meanwhile.happen();
            for (Future<?> one : running) {
                await(one);
            }
        }
    }

    private static void await(Future<?> one) throws InterruptedException {
        try {
            one.get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("a candidate was refused", refused);
        }
    }

    /** What every candidate does not see when everything is back. */
    private List<String> missing() throws IOException {
        List<String> missing = new ArrayList<>();
        for (TirelessCandidate candidate : candidates) {
            missing.addAll(candidate.missing(port.getAsInt()));
        }
        return missing;
    }
}
