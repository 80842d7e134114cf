package org.chizheng.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.chizheng.Application;
import org.chizheng.journey.Storage;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.search.Facet;
import org.chizheng.questionbank.search.SearchRequest;
import org.chizheng.questionbank.search.SearchRequest.Order;
import org.chizheng.questionbank.search.Searching;
import org.flywaydb.core.Flyway;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;

/**
 * The product's search, whole as a screen calls it: filtered, ranked, highlighted, all facets counted, questions read
 * from the database; and the same page, total and counts from MySQL's full-text index with the ngram parser, in the same run.
 */
final class SearchBench {

    private static final int PAGE = 20;
    private static final int WARM_UP = 150;
    private static final int MEASURED = 600;
    private static final long MYSQL_TIME_NS = TimeUnit.SECONDS.toNanos(90);

    /** One search of somebody at a place in the tree. */
    record Asked(Curator by, SearchRequest request) {}

    private final List<Asked> queries;
    private final Searching searching;

    private SearchBench(List<Asked> queries, Searching searching) {
        this.queries = queries;
        this.searching = searching;
    }

    /** Measures and prints; false if something wrong was found. */
    static boolean run(int size) throws Exception {
        long seed = Long.getLong("chizheng.seed", System.nanoTime());
        System.out.println("search seed=" + seed + " questions=" + size);
        Random random = new Random(seed);
        try (Storage storage =
                Storage.servers().orElseThrow(() -> new IllegalStateException("needs MySQL: ./exam services up"))) {
            Storage.Access access = storage.access(Path.of("."));
            Flyway.configure()
                    .dataSource(access.url(), access.user(), access.password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            // building a full-text index says nothing for minutes
            String patient = access.url().replaceFirst("socketTimeout=\\d+", "socketTimeout=0")
                    + "&rewriteBatchedStatements=true";
            try (Connection connection = DriverManager.getConnection(patient, access.user(), access.password())) {
                long begun = System.nanoTime();
                new SeededBank(connection, random).fill(size);
                System.out.printf(Locale.ROOT, "seeded   %.1f s%n", seconds(begun));
                return measure(storage, new FlatFullText(connection), random);
            }
        }
    }

    private static boolean measure(Storage storage, FlatFullText flat, Random random) throws Exception {
        long begun = System.nanoTime();
        boolean isIndexed = flat.index();
        System.out.printf(Locale.ROOT, "mysql    full-text index built in %.1f s%n", seconds(begun));
        Path home = home();
        AtomicLong building = new AtomicLong();
        try (ConfigurableApplicationContext product = product(storage, home, building)) {
            Searching searching = product.getBean(Searching.class);
            while (!searching.awaitUpToDate(1_000)) {
                if (seconds(building.get()) > 3_600) {
                    throw new IllegalStateException("the index is not built within an hour: " + searching.status());
                }
            }
            double build = seconds(building.get());
            SearchBench bench = new SearchBench(queries(random), searching);
            double[] lucene = bench.lucene();
            double speedup = isIndexed ? bench.compare(flat, lucene) : Double.NaN;
            double[] sorted = lucene.clone();
            Arrays.sort(sorted);
            System.out.printf(
                    Locale.ROOT,
                    "search p50_ms=%.1f p99_ms=%.1f speedup=%.1f index_mb=%.0f build_s=%.1f%n",
                    sorted[sorted.length / 2],
                    sorted[sorted.length * 99 / 100],
                    speedup,
                    megabytes(home.resolve("index")),
                    build);
            return !Double.isNaN(speedup);
        }
    }

    /** A new data folder. */
    static Path home() throws IOException {
        return Files.createTempDirectory(
                Files.createDirectories(Path.of("ui", "target", "running")).toAbsolutePath(), "bench-");
    }

    /** The product, which notes in nanoseconds when it begins to build its index. */
    static ConfigurableApplicationContext product(Storage storage, Path home, AtomicLong building) {
        Stream<String> own = Stream.of(
                "--server.port=0",
                "--chizheng.demo=false",
                "--vaadin.productionMode=true",
                "--chizheng.home=" + home,
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn");
        return new SpringApplicationBuilder(Application.class)
                .listeners((ContextRefreshedEvent ready) -> building.compareAndSet(0, System.nanoTime()))
                .run(Stream.concat(storage.settings().stream(), own).toArray(String[]::new));
    }

    private static List<Asked> queries(Random random) {
        LegalLanguage language = new LegalLanguage(random);
        List<Asked> queries = new ArrayList<>();
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            String path = SeededBank.PATHS.get(random.nextInt(SeededBank.PATHS.size()));
            Curator by = new Curator(1, "bench", path, Set.of(Curator.Duty.AUTHOR));
            Map<Facet, Set<String>> filters = switch (random.nextInt(4)) {
                case 0 -> Map.of(Facet.STATE, Set.of("APPROVED"));
                case 1 -> Map.of(Facet.TYPE, Set.of("SINGLE"), Facet.DIFFICULTY, Set.of("EASY", "HARD"));
                default -> Map.of();
            };
            queries.add(new Asked(by, new SearchRequest(language.query(), filters, Order.RELEVANCE, 0, PAGE)));
        }
        return queries;
    }

    /** Milliseconds of every query after the warm-up. */
    private double[] lucene() {
        double[] times = new double[MEASURED];
        double[] worked = new double[MEASURED];
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < queries.size(); i++) {
            Asked asked = queries.get(i);
            long begun = System.nanoTime();
            long before = thread.getCurrentThreadCpuTime();
            var result = searching.search(asked.by(), asked.request());
            if (result.cut() && i >= WARM_UP) {
                throw new IllegalStateException("cut off: " + asked);
            }
            if (i >= WARM_UP) {
                times[i - WARM_UP] = 1_000 * seconds(begun);
                worked[i - WARM_UP] = (thread.getCurrentThreadCpuTime() - before) / 1e6;
            }
        }
        // what a machine that has other things to do adds to the times is no work of the search
        Arrays.sort(worked);
        System.out.printf(
                Locale.ROOT,
                "product  mean %.1f ms, of which the searching thread worked %.1f ms; p99 of its work %.1f ms, load %.1f%n",
                Arrays.stream(times).average().orElse(0),
                Arrays.stream(worked).average().orElse(0),
                worked[MEASURED * 99 / 100],
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return times;
    }

    /** How many times longer MySQL takes for the same queries; not a number if we found a wrong number. */
    private double compare(FlatFullText flat, double[] lucene) throws SQLException {
        long end = System.nanoTime() + MYSQL_TIME_NS;
        double theirs = 0;
        double ours = 0;
        int asked = 0;
        int refused = 0;
        int different = 0;
        int wrong = 0;
        for (int i = 0; i < MEASURED && (asked < 10 || System.nanoTime() < end); i++) {
            Asked query = queries.get(WARM_UP + i);
            long begun = System.nanoTime();
            OptionalLong answer = flat.page(query);
            if (answer.isEmpty()) {
                refused++;
                continue;
            }
            long total = answer.getAsLong();
            theirs += 1_000 * seconds(begun);
            ours += lucene[i];
            asked++;
            long found = searching.search(query.by(), query.request()).total();
            if (found != total) {
                // MySQL takes 处罚，罚款 for 处罚款, since it compares neighbouring pairs and skips the comma
                different++;
                wrong += found == flat.exact(query) ? 0 : 1;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "check    %d queries on both, %d more refused by MySQL as too large, %d totals differ, %d of ours wrong;"
                        + " mean %.1f ms against %.1f ms%n",
                asked,
                refused,
                different,
                wrong,
                ours / asked,
                theirs / asked);
        return wrong == 0 ? theirs / ours : Double.NaN;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static double megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / 1e6;
        }
    }
}
