package org.chizheng.officers.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV as Excel and WPS write it: UTF-8, or GBK when it is no valid UTF-8; commas or tabs. */
final class TextTable {

    private static final Charset GBK = Charset.forName("GB18030");
    private static final char BOM = '\ufeff';

    private TextTable() {}

    static List<SheetRow> read(byte[] file) throws UnreadableSheetException {
        String text = text(file);
        int end = text.indexOf('\n');
        String heading = end < 0 ? text : text.substring(0, end);
        char delimiter = heading.indexOf('\t') >= 0 && heading.indexOf(',') < 0 ? '\t' : ',';
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(delimiter).build();
        List<SheetRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord line : parser) {
                List<Cell> cells = new ArrayList<>(line.size());
                line.forEach(value -> cells.add(cell(value.strip())));
                SheetRow row = new SheetRow((int) line.getRecordNumber(), cells);
                if (!row.isBlank()) {
                    rows.add(row);
                }
                if (rows.size() > Sheet.MOST_ROWS) {
                    throw new UnreadableSheetException(FindingReason.TOO_MANY_ROWS);
                }
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException | UncheckedIOException broken) {
            throw new UnreadableSheetException(FindingReason.FILE_UNREADABLE);
        }
        return rows;
    }

    private static Cell cell(String value) {
        return value.startsWith("=") ? new Cell.Formula(value) : new Cell.Text(value);
    }

    private static String text(byte[] file) throws UnreadableSheetException {
        for (byte octet : file) {
            if (octet == 0) {
                throw new UnreadableSheetException(FindingReason.FILE_UNREADABLE);
            }
        }
        String text;
        try {
            text = strict(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            try {
                text = strict(file, GBK);
            } catch (CharacterCodingException neither) {
                throw new UnreadableSheetException(FindingReason.FILE_UNREADABLE);
            }
        }
        return !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
    }

    private static String strict(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(file))
                .toString();
    }
}
