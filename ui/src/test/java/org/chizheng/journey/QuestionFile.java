package org.chizheng.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A file of practice questions as an author would import it: good rows of both kinds, and one each without a key, with a
 * key that names no option, and with a stem that was there before.
 *
 * @param good rows that can be imported
 */
record QuestionFile(Path path, int good) {

    /** How many real questions there are in all. */
    static final int REAL_ROWS = 1_275;

    /** The files of real questions, where the environment names their folder. */
    static Optional<List<Path>> real() {
        return Optional.ofNullable(System.getenv("CHIZHENG_REAL_DATA")).map(folder -> {
            try (Stream<Path> files = Files.list(Path.of(folder, "questions"))) {
                return files.filter(file -> file.toString().endsWith(".csv"))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static QuestionFile write(Path path, int good) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 1; i <= good; i++) {
            rows.add(i % 3 == 0 ? several(i) : one(i));
        }
        rows.add(List.of("演练：没有答案的一题，应当被列出并略去。", "", "甲", "乙", "丙", "丁", "演练题", false));
        rows.add(List.of("演练：答案指向并不存在的选项，应当被列出并略去。", "F", "甲", "乙", "丙", "丁", "演练题", false));
        rows.add(rows.getFirst());
        try (CSVPrinter out = new CSVPrinter(
                Files.newBufferedWriter(path, StandardCharsets.UTF_8),
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader("input", "output", "A", "B", "C", "D", "source", "multichoice")
                        .build())) {
            out.printRecords(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new QuestionFile(path, good);
    }

    private static List<Object> one(int i) {
        String letter = String.valueOf((char) ('A' + i % 4));
        List<Object> row = new ArrayList<>();
        row.add("某机关整理第" + i + "号演练卷宗，按照归档办法应当把它放进几号柜？");
        row.add(letter);
        for (char option = 'A'; option <= 'D'; option++) {
            row.add(option == letter.charAt(0) ? "放进" + i + "号柜，并在目录上登记" : "放进" + (i + 100 + option) + "号柜，不必登记");
        }
        row.add("演练题");
        row.add(false);
        return row;
    }

    private static List<Object> several(int i) {
        return List.of(
                "关于第" + i + "号演练卷宗的移交清单，下列哪些说法正确？",
                "AC",
                "清单应当写明" + i + "号卷宗的页数",
                "清单可以只写" + (i + 300) + "号卷宗的名称",
                "清单应当由移交" + i + "号卷宗的双方签名",
                "清单不必注明移交" + (i + 300) + "号卷宗的日期",
                "演练题",
                true);
    }
}
