package org.chizheng.officers.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Workbooks as people make them. A value that is a number becomes a number, one that begins with = a formula. */
final class Workbooks {

    static final List<String> HEADINGS = List.of("姓名", "性别", "公民身份号码", "手机", "统一社会信用代码", "编制", "岗位", "执法领域");

    private Workbooks() {}

    static byte[] of(List<? extends List<?>> rows) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("人员");
            for (int number = 0; number < rows.size(); number++) {
                if (rows.get(number).isEmpty()) {
                    continue;
                }
                Row row = sheet.createRow(number);
                for (int place = 0; place < rows.get(number).size(); place++) {
                    fill(row.createCell(place), rows.get(number).get(place));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void fill(Cell cell, Object value) {
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case String text when text.startsWith("=") -> cell.setCellFormula(text.substring(1));
            default -> cell.setCellValue(String.valueOf(value));
        }
    }
}
