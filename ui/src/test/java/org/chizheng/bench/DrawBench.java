package org.chizheng.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.chizheng.journey.Storage;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.drawing.Blueprint;
import org.chizheng.questionbank.drawing.Circulation;
import org.chizheng.questionbank.drawing.Drawing;
import org.chizheng.questionbank.drawing.DrawnPaper;
import org.chizheng.questionbank.drawing.Outlook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Papers of 100 questions from 20 cells, drawn by the product as the publication of an exam calls it, on two threads;
 * from a bank of a tenth of the size first, which then grows under the running product.
 */
final class DrawBench {

    private static final int PAPERS = 10_000;
    private static final int WARM_UP = 20_000;
    private static final int THREADS = 2;
    private static final int QUESTIONS = 100;
    private static final String PATH = "/1/2/";
    private static final Outlook OUTLOOK = Outlook.at(PATH);
    private static final Blueprint BLUEPRINT = blueprint();

    /** As many cells of two types and one subject only, in which nearly every question fits several. */
    private static final Blueprint OVERLAPPING = overlapping();

    /** Papers a second, the 99th percentile of a paper's time and the mean of its work, both in milliseconds. */
    record Speed(double papers, double slow, double work) {}

    private final Drawing drawing;
    private final OneChange changes;
    private final long seed;

    private DrawBench(Drawing drawing, OneChange changes, long seed) {
        this.drawing = drawing;
        this.changes = changes;
        this.seed = seed;
    }

    /** Measures and prints; fails where a paper is wrong. */
    static boolean run(int size) throws Exception {
        long seed = Long.getLong("chizheng.seed", System.nanoTime());
        System.out.println("draw seed=" + seed + " questions=" + size);
        try (Storage storage = Storage.servers()
                        .orElseThrow(() -> new IllegalStateException("needs MySQL: ./exam services up"));
                ConfigurableApplicationContext product =
                        SearchBench.product(storage, SearchBench.home(), new AtomicLong())) {
            Storage.Access access = storage.access(Path.of("."));
            try (Connection connection = DriverManager.getConnection(
                    access.url() + "&rewriteBatchedStatements=true", access.user(), access.password())) {
                SeededBank bank = new SeededBank(connection, new Random(seed));
                DrawBench bench = new DrawBench(product.getBean(Drawing.class), new OneChange(connection), seed);
                bank.grow(0, size / 10);
                bench.measure(size / 10);
                bank.grow(size / 10, size);
                Speed speed = bench.measure(size);
                System.out.printf(Locale.ROOT, "draw papers_per_s=%.0f p99_ms=%.2f%n", speed.papers(), speed.slow());
                return true;
            }
        }
    }

    private static Blueprint blueprint() {
        List<String> subjects = Stream.concat(
                        Stream.of(QuestionContent.PUBLIC),
                        Arrays.stream(EnforcementDomain.values()).map(Enum::name))
                .limit(10)
                .toList();
        List<Blueprint.Cell> cells = new ArrayList<>();
        for (QuestionType type : List.of(QuestionType.SINGLE, QuestionType.MULTIPLE)) {
            subjects.forEach(subject -> cells.add(new Blueprint.Cell(type, subject, 5, BigDecimal.ONE)));
        }
        return new Blueprint(cells);
    }

    private static Blueprint overlapping() {
        List<Blueprint.Cell> cells = new ArrayList<>();
        for (QuestionType type : List.of(QuestionType.SINGLE, QuestionType.MULTIPLE)) {
            cells.add(narrow(type, null, null));
            for (Difficulty difficulty : Difficulty.values()) {
                cells.add(narrow(type, difficulty, null));
            }
            for (CognitiveLevel level : CognitiveLevel.values()) {
                cells.add(narrow(type, null, level));
            }
            cells.add(narrow(type, Difficulty.HARD, CognitiveLevel.ANALYSIS));
        }
        return new Blueprint(cells);
    }

    private static Blueprint.Cell narrow(
            QuestionType type, @Nullable Difficulty difficulty, @Nullable CognitiveLevel level) {
        return new Blueprint.Cell(type, QuestionContent.PUBLIC, null, difficulty, level, 5, BigDecimal.ONE);
    }

    private Speed measure(int size) throws Exception {
        long begun = System.nanoTime();
        DrawnPaper first = drawing.draw(BLUEPRINT, OUTLOOK, seed);
        double load = milliseconds(begun);
        papers(BLUEPRINT, WARM_UP);
        Speed speed = papers(BLUEPRINT, PAPERS);
        check(drawing.draw(BLUEPRINT, OUTLOOK, seed).equals(first), "the same seed drew another paper");
        System.out.printf(
                Locale.ROOT,
                "draw questions=%d papers_per_s=%.0f p99_ms=%.2f cpu_ms=%.3f first_ms=%.1f after_change_ms=%.2f%n",
                size,
                speed.papers(),
                speed.slow(),
                speed.work(),
                load,
                afterChange());
        papers(OVERLAPPING, WARM_UP / 2);
        Speed overlapping = papers(OVERLAPPING, PAPERS);
        System.out.printf(
                Locale.ROOT,
                "draw overlapping questions=%d papers_per_s=%.0f p99_ms=%.2f cpu_ms=%.3f%n",
                size,
                overlapping.papers(),
                overlapping.slow(),
                overlapping.work());
        return speed;
    }

    private Speed papers(Blueprint blueprint, int count) throws Exception {
        double[] times = new double[count];
        AtomicInteger next = new AtomicInteger();
        AtomicLong worked = new AtomicLong();
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        Callable<Void> drawer = () -> {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                long begun = System.nanoTime();
                DrawnPaper paper = drawing.draw(blueprint, OUTLOOK, seed + i);
                times[i] = milliseconds(begun);
                check(isSound(paper), "a question is missing or twice on the paper of seed " + (seed + i));
            }
            worked.addAndGet(thread.getCurrentThreadCpuTime());
            return null;
        };
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<Void> done : threads.invokeAll(List.of(drawer, drawer))) {
                done.get();
            }
        }
        double papers = count / milliseconds(begun) * 1_000;
        Arrays.sort(times);
        return new Speed(papers, times[count * 99 / 100], worked.get() / 1e6 / count);
    }

    private static boolean isSound(DrawnPaper paper) {
        return paper.items().stream().map(DrawnPaper.Item::version).distinct().count() == QUESTIONS;
    }

    /** Mean time of a draw right after a question of the first cell was suspended. */
    private double afterChange() throws Exception {
        int available = available();
        List<Long> questions = changes.candidates(PATH, BLUEPRINT.cells().getFirst());
        double time = 0;
        for (long question : questions) {
            changes.suspend(question);
            long begun = System.nanoTime();
            drawing.draw(BLUEPRINT, OUTLOOK, seed);
            time += milliseconds(begun);
        }
        check(available() == available - questions.size(), "suspended questions are still supplied");
        return time / questions.size();
    }

    private int available() {
        return drawing.prove(BLUEPRINT, OUTLOOK, Circulation.ONE)
                .cells()
                .getFirst()
                .available();
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static double milliseconds(long since) {
        return (System.nanoTime() - since) / 1e6;
    }
}
