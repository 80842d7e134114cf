package org.chizheng.questionbank.transfer.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.transfer.Words;

/** Draws the workbook of the template and of exports: headings, drop-downs, and cells that are all text. */
final class WorkbookFile {

    static final String QUESTIONS = "试题";
    static final String HELP = "填写说明";

    /** The longest text that a cell may hold. */
    static final int LONGEST_CELL = 32_767;

    private static final int OFFERED_ROWS = 10_000;
    private static final int NARROW = 12 * 256;
    private static final int WIDE = 48 * 256;
    private static final String SUBJECTS = "科目";
    private static final List<String> LINES = List.of(
            "每行一题，从第二行开始填写；题型、科目、难度请从下拉列表中选择。",
            "答案填选项字母，多选题连写，例如 ACD；判断题填 正确 或 错误，选项可以不填。",
            "依据填法律全称，条填条文序号，例如 9。难度不填按 中 处理，科目不填按导入时的选择处理。",
            "格式一般不填；填 html 时，题干、选项和解析按 HTML 读取。不要使用公式。");

    private final SXSSFWorkbook workbook;
    private final CellStyle text;

    WorkbookFile(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        text.setWrapText(true);
    }

    /** The sheet for the questions with its headings; names of subjects are what its list offers. */
    Sheet questions(BankColumns columns, Map<String, String> names) {
        Sheet sheet = workbook.createSheet(QUESTIONS);
        List<String> headings = columns.headings();
        Row head = sheet.createRow(0);
        CellStyle bold = bold();
        for (int place = 0; place < headings.size(); place++) {
            Cell cell = head.createCell(place);
            cell.setCellStyle(bold);
            cell.setCellValue(headings.get(place));
            sheet.setDefaultColumnStyle(place, text);
            boolean wide =
                    headings.get(place).equals("题干") || headings.get(place).equals("解析");
            sheet.setColumnWidth(
                    place, wide ? WIDE : NARROW * (headings.get(place).startsWith("选项") ? 2 : 1));
        }
        sheet.createFreezePane(0, 1);
        offer(
                sheet,
                headings.indexOf("题型"),
                Stream.of(QuestionType.values()).filter(QuestionType::isChoice).map(Words::of));
        offer(sheet, headings.indexOf("难度"), Stream.of(Difficulty.values()).map(Words::of));
        if (!names.isEmpty()) {
            // a list that stands in the rule itself may hold 255 characters only
            DataValidationHelper help = sheet.getDataValidationHelper();
            offer(
                    sheet,
                    help.createValidation(
                            help.createFormulaListConstraint("'" + HELP + "'!$A$" + (LINES.size() + 3) + ":$A$"
                                    + (LINES.size() + 2 + names.size())),
                            column(headings.indexOf("科目"))));
        }
        return sheet;
    }

    /** The sheet that explains the columns and holds the names of the subjects. */
    void help(Map<String, String> names) {
        Sheet sheet = workbook.createSheet(HELP);
        sheet.setColumnWidth(0, 2 * WIDE);
        int line = 0;
        for (String words : LINES) {
            sheet.createRow(line++).createCell(0).setCellValue(words);
        }
        line++;
        Cell heading = sheet.createRow(line++).createCell(0);
        heading.setCellStyle(bold());
        heading.setCellValue(SUBJECTS);
        for (String name : names.values()) {
            sheet.createRow(line++).createCell(0).setCellValue(name);
        }
    }

    /** Fills a row with texts. */
    void row(Sheet sheet, int number, List<String> cells) {
        Row row = sheet.createRow(number);
        for (int place = 0; place < cells.size(); place++) {
            if (!cells.get(place).isEmpty()) {
                Cell cell = row.createCell(place);
                cell.setCellStyle(text);
                cell.setCellValue(cells.get(place));
            }
        }
    }

    private static void offer(Sheet sheet, int place, Stream<String> words) {
        DataValidationHelper help = sheet.getDataValidationHelper();
        offer(
                sheet,
                help.createValidation(help.createExplicitListConstraint(words.toArray(String[]::new)), column(place)));
    }

    private static void offer(Sheet sheet, DataValidation choice) {
        choice.setShowErrorBox(true);
        choice.setErrorStyle(DataValidation.ErrorStyle.STOP);
        sheet.addValidationData(choice);
    }

    private static CellRangeAddressList column(int place) {
        return new CellRangeAddressList(1, OFFERED_ROWS, place, place);
    }

    private CellStyle bold() {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }
}
