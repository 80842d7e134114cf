package org.chizheng.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.chizheng.journey.Storage;
import org.chizheng.questionbank.transfer.Format;
import org.chizheng.questionbank.transfer.QuestionWriter;
import org.chizheng.questionbank.transfer.qti.QtiWriter;
import org.chizheng.questionbank.transfer.table.WorkbookWriter;
import org.springframework.util.FileSystemUtils;

/**
 * Questions from a workbook and from a QTI package into the bank on MySQL, dry run and import, each by a product that
 * has a heap of 512 MB and not a byte more.
 */
final class ImportBench {

    private static final int HEAP_MB = 512;

    private ImportBench() {}

    /** Measures and prints; false if not every question came in. */
    static boolean run(int questions) throws IOException, InterruptedException {
        long seed = Long.getLong("chizheng.seed", System.nanoTime());
        System.out.println("import seed=" + seed + " questions=" + questions);
        Path folder = Files.createTempDirectory("chizheng-import-bench");
        try (Storage storage = Storage.servers()
                .orElseThrow(() -> new IllegalStateException("needs MySQL and Redis: ./exam services up"))) {
            Path workbook = write(new WorkbookWriter(), Format.EXCEL, folder, questions, new Random(seed));
            Path items = write(new QtiWriter(), Format.QTI_2_1, folder, questions, new Random(seed + 1));
            ImportedFile excel = imported(workbook, storage);
            ImportedFile qti = imported(items, storage);
            System.out.printf(
                    Locale.ROOT,
                    "import excel_per_s=%.0f qti_per_s=%.0f heap_mb=%d%n",
                    excel.perSecond(),
                    qti.perSecond(),
                    Math.max(excel.heapMb(), qti.heapMb()));
            return excel.questions() == questions && qti.questions() == questions;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static Path write(QuestionWriter writer, Format format, Path folder, int questions, Random random)
            throws IOException {
        Path file = folder.resolve("questions" + format.ending());
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(new SeededQuestions(format, questions, random.nextLong()), out);
        }
        System.out.printf(Locale.ROOT, "%-9s %d kB%n", format, Files.size(file) >> 10);
        return file;
    }

    /**
     * What an import reached.
     *
     * @param heapMb most memory in use at any time
     */
    record ImportedFile(int questions, double seconds, long heapMb) {

        double perSecond() {
            return questions / seconds;
        }
    }

    /** The address of production sends the rows of a batch together. */
    private static String asInProduction(String setting) {
        return setting.startsWith("--spring.datasource.url=") ? setting + "&rewriteBatchedStatements=true" : setting;
    }

    /** In a process of its own, since a heap cannot be made smaller afterwards. */
    private static ImportedFile imported(Path file, Storage storage) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP_MB + "m",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                ImportedFileMain.class.getName(),
                file.toString()));
        storage.settings().forEach(setting -> command.add(asInProduction(setting)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ImportedFile result = null;
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(line);
                if (line.startsWith(ImportedFileMain.RESULT)) {
                    String[] parts =
                            line.substring(ImportedFileMain.RESULT.length()).split(" ");
                    result = new ImportedFile(
                            Integer.parseInt(parts[0]), Double.parseDouble(parts[1]), Long.parseLong(parts[2]));
                }
            }
        } finally {
            process.destroy();
        }
        if (process.waitFor() != 0 || result == null) {
            throw new IllegalStateException("the import of " + file + " ended with " + process.exitValue());
        }
        return result;
    }
}
