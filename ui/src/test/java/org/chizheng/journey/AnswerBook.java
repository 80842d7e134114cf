package org.chizheng.journey;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The right answers to every question that the bank may hold in a test, so that a candidate can pass: papers never tell
 * them. Questions are known by their stem, answers by their text, since papers shuffle the options.
 */
final class AnswerBook {

    private static final List<String> DEMO = List.of("public-law", "urban-management", "market-regulation");

    private final Map<String, Set<String>> right = new HashMap<>();

    /** Knows the demo bank. */
    static AnswerBook ofTheDemo() {
        AnswerBook book = new AnswerBook();
        for (String subject : DEMO) {
            try (Reader in = new InputStreamReader(
                    AnswerBook.class.getResourceAsStream("/demo/questions/" + subject + ".csv"),
                    StandardCharsets.UTF_8)) {
                book.learn(in, "stem", "key");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return book;
    }

    /** Learns a file in the layout of an import. */
    AnswerBook learn(Path file) {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            learn(in, "input", "output");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of the right options; empty if the question is unknown. */
    Optional<Set<String>> rightOptions(String stem) {
        return Optional.ofNullable(right.get(bare(stem)));
    }

    /** Text without what markup and typography change. */
    static String bare(String text) {
        return text.replaceAll("<[^>]*>", "").replaceAll("[\\s\\u00a0\\u3000\\ufeff]+", "");
    }

    private void learn(Reader in, String stem, String key) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .build();
        for (CSVRecord row : format.parse(in)) {
            Set<String> options = row.get(key)
                    .chars()
                    .filter(letter -> letter >= 'A' && letter <= 'D')
                    .mapToObj(letter -> bare(row.get(String.valueOf((char) letter))))
                    .collect(Collectors.toSet());
            right.putIfAbsent(bare(row.get(stem)), options);
        }
    }
}
