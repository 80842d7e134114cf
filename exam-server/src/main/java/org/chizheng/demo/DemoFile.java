package org.chizheng.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** The files below {@code demo/} on the class path. */
final class DemoFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build();

    private DemoFile() {}

    /** All rows of a file, by heading. */
    static List<CSVRecord> rows(String name) {
        try (InputStreamReader reader = new InputStreamReader(open(name), StandardCharsets.UTF_8);
                CSVParser parser = FORMAT.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file itself. */
    static InputStream open(String name) throws IOException {
        return new ClassPathResource("demo/" + name).getInputStream();
    }
}
