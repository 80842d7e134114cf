package org.chizheng.officers.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.Staffing;

/** Draws the workbook that people fill in. All its cells are text, so that Excel keeps ID numbers whole. */
final class Template {

    private static final int ROWS = 10_000;
    private static final int WIDTH = 24 * 256;
    private static final int WIDE = 48 * 256;

    private final Vocabulary vocabulary;

    Template(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    byte[] workbook(List<Organisation> units) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            drawPeople(workbook);
            drawUnits(workbook, units);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void drawPeople(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(vocabulary.first("template.sheet"));
        CellStyle text = text(workbook);
        Row headings = sheet.createRow(0);
        for (IntakeColumn column : IntakeColumn.IMPORTED) {
            sheet.setDefaultColumnStyle(column.ordinal(), text);
            sheet.setColumnWidth(column.ordinal(), WIDTH);
            head(workbook, headings, column.ordinal(), vocabulary.first("column." + column.name()));
        }
        sheet.createFreezePane(0, 1);
        offer(sheet, IntakeColumn.GENDER, Vocabulary.GENDERS.stream().map(gender -> "gender." + gender));
        offer(
                sheet,
                IntakeColumn.STAFFING,
                Arrays.stream(Staffing.values())
                        .filter(Staffing::mayEnforce)
                        .map(staffing -> "staffing." + staffing.name()));
        offer(
                sheet,
                IntakeColumn.DOMAIN,
                Arrays.stream(EnforcementDomain.values()).map(domain -> "domain." + domain.name()));
    }

    private void drawUnits(XSSFWorkbook workbook, List<Organisation> units) {
        XSSFSheet sheet = workbook.createSheet(vocabulary.first("template.units"));
        Row headings = sheet.createRow(0);
        head(workbook, headings, 0, vocabulary.first("template.unit.name"));
        head(workbook, headings, 1, vocabulary.first("column.CREDIT_CODE"));
        sheet.setColumnWidth(0, WIDE);
        sheet.setColumnWidth(1, WIDTH);
        int number = 1;
        for (Organisation unit : units) {
            Row row = sheet.createRow(number++);
            row.createCell(0).setCellValue(unit.name());
            row.createCell(1).setCellValue(unit.creditCode());
        }
    }

    private void offer(XSSFSheet sheet, IntakeColumn column, Stream<String> keys) {
        DataValidationHelper help = sheet.getDataValidationHelper();
        DataValidation choice = help.createValidation(
                help.createExplicitListConstraint(keys.map(vocabulary::first).toArray(String[]::new)),
                new CellRangeAddressList(1, ROWS, column.ordinal(), column.ordinal()));
        choice.setShowErrorBox(true);
        sheet.addValidationData(choice);
    }

    private static CellStyle text(XSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    private static void head(XSSFWorkbook workbook, Row row, int place, String heading) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = text(workbook);
        style.setFont(bold);
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(place);
        cell.setCellStyle(style);
        cell.setCellValue(heading);
    }
}
