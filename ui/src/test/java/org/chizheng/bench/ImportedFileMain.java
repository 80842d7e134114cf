package org.chizheng.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chizheng.Application;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Curator.Duty;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.transfer.DryRun;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.Imported;
import org.chizheng.questionbank.transfer.Importing;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The product, which imports one file and tells how long it took. */
final class ImportedFileMain {

    /** What the line with the result begins with. */
    static final String RESULT = "imported ";

    private static final Curator AUTHOR = new Curator(1, "命题人", "/1/", Set.of(Duty.AUTHOR));

    private ImportedFileMain() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Stream<String> own = Stream.of(
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--chizheng.demo=false",
                "--chizheng.home=" + file.resolveSibling("home"),
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn");
        int code;
        try (ConfigurableApplicationContext product = new SpringApplicationBuilder(Application.class)
                .run(Stream.concat(Arrays.stream(args).skip(1), own).toArray(String[]::new))) {
            code = measure(product.getBean(Importing.class), file);
        }
        System.exit(code);
    }

    private static int measure(Importing importing, Path file) throws IOException {
        ImportChoice choice = new ImportChoice(
                file.getFileName().toString(),
                QuestionContent.PUBLIC,
                Set.of(QuestionContent.PUBLIC),
                Map.of(QuestionContent.PUBLIC, "公共法律知识"));
        HeapWatch heap = new HeapWatch();
        long begun = System.nanoTime();
        DryRun run;
        try (InputStream in = Files.newInputStream(file)) {
            run = importing.examine(AUTHOR, choice, in);
        }
        long examined = System.nanoTime();
        Imported imported = importing.run(AUTHOR, run, false, (done, all) -> {});
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "          dry run %.1f s, import %.1f s, findings %d%n",
                (examined - begun) / 1e9,
                seconds - (examined - begun) / 1e9,
                run.findings().size());
        System.out.printf(
                Locale.ROOT, "%s%d %.3f %d%n", RESULT, imported.questions().size(), seconds, heap.mostMb());
        return run.findings().isEmpty() ? 0 : 1;
    }

    /** Looks at the heap again and again; how full it was at most is what counts. */
    private static final class HeapWatch {

        private static final long EVERY_MILLIS = 50;

        private volatile long most;

        HeapWatch() {
            Thread.ofPlatform().daemon().name("heap-watch").start(this::watch);
        }

        private void watch() {
            try {
                while (true) {
                    most = Math.max(
                            most,
                            ManagementFactory.getMemoryMXBean()
                                    .getHeapMemoryUsage()
                                    .getUsed());
                    Thread.sleep(EVERY_MILLIS);
                }
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        }

        long mostMb() {
            return most >> 20;
        }
    }
}
