package org.chizheng.questionbank.transfer.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.Reason;

/**
 * A table in RFC 4180: cells in quotes may hold commas, doubled quotes and line breaks.
 *
 * @param headings no names at all if the file has no row
 * @param findings rows that could not be read
 */
record CsvTable(Headings headings, List<Row> rows, List<Finding> findings) {

    static final int MOST_ROWS = 200_000;

    static CsvTable parse(String text) {
        List<Row> rows = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Headings headings = Headings.of(List.of());
        Lines lines = new Lines(text);
        int next = 1;
        try (CSVParser parser =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).build().parse(new StringReader(text))) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord cells = records.next();
                int line = lines.at(cells.getCharacterPosition());
                if (headings.names().isEmpty()) {
                    headings = Headings.of(cells.stream().toList());
                } else if (rows.size() == MOST_ROWS) {
                    findings.add(new Finding(line, "", Reason.TOO_MANY_ROWS, "", 0));
                    break;
                } else {
                    take(cells, line, headings, rows, findings);
                }
                next = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            findings.add(new Finding(next, "", Reason.ROW_BROKEN, lineAt(text, next), 0));
        }
        return new CsvTable(headings, rows, findings);
    }

    private static void take(CSVRecord cells, int line, Headings headings, List<Row> rows, List<Finding> findings) {
        Map<String, String> byHeading = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String name = headings.at(i);
            if (name != null) {
                byHeading.putIfAbsent(name, Defused.text(cells.get(i)));
            } else if (!cells.get(i).isBlank()) {
                findings.add(new Finding(line, "", Reason.TOO_MANY_CELLS, cells.get(i), 0));
                return;
            }
        }
        Row row = new Row("", line, byHeading, headings.shown());
        if (!row.blank()) {
            rows.add(row);
        }
    }

    private static String lineAt(String text, int line) {
        return text.lines().skip(line - 1L).findFirst().orElse("");
    }

    /** Counts the lines up to a place in the text; places are asked for in ascending order. */
    private static final class Lines {

        private final String text;
        private int place;
        private int line = 1;

        Lines(String text) {
            this.text = text;
        }

        /** The line of the first character at or after the place that is no line break. */
        int at(long start) {
            while (place < text.length() && (place < start || lineBreak(text.charAt(place)))) {
                char read = text.charAt(place++);
                boolean half = read == '\r' && place < text.length() && text.charAt(place) == '\n';
                if (lineBreak(read) && !half) {
                    line++;
                }
            }
            return line;
        }

        private static boolean lineBreak(char read) {
            return read == '\n' || read == '\r';
        }
    }
}
