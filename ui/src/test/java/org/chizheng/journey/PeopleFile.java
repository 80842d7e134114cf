package org.chizheng.journey;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The people to import, with their faults, as the Excel file that an office keeps. */
final class PeopleFile {

    private PeopleFile() {}

    static Path write(Path path) {
        try (Reader in = new InputStreamReader(
                        PeopleFile.class.getResourceAsStream("/journey/officers-with-faults.csv"),
                        StandardCharsets.UTF_8);
                XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            Sheet sheet = book.createSheet("人员");
            int rows = 0;
            for (CSVRecord record : CSVFormat.DEFAULT.parse(in)) {
                Row row = sheet.createRow(rows++);
                int cells = 0;
                for (String value : record) {
                    Cell cell = row.createCell(cells++);
                    cell.setCellValue(value);
                }
            }
            book.write(out);
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
