package org.chizheng.questionbank.transfer.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.transfer.Words;

/** Draws the workbook of the template and of exports: headings, drop-downs, and cells that are all text. */
final class WorkbookFile {

    static final String QUESTIONS = "试题";
    static final String HELP = "填写说明";
    static final String EXAMPLES = "示例（不导入）";

    /** Sheets that hold nothing to be imported. */
    static final Set<String> OF_TEMPLATE = Set.of(HELP, EXAMPLES);

    /** That something is so, in columns that ask. */
    static final String YES = "是";

    /** The longest text that a cell may hold. */
    static final int LONGEST_CELL = 32_767;

    private static final int OFFERED_ROWS = 10_000;
    private static final int NARROW = 12 * 256;
    private static final int WIDE = 48 * 256;
    private static final String SUBJECTS = "科目";
    private static final Set<String> LONG = Set.of("题干", "解析");

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
        Sheet sheet = headed(QUESTIONS, columns);
        List<String> headings = columns.headings();
        offer(sheet, headings.indexOf("题型"), Stream.of(QuestionType.values()).map(Words::of));
        offer(sheet, headings.indexOf("难度"), Stream.of(Difficulty.values()).map(Words::of));
        offer(
                sheet,
                headings.indexOf("认知层次"),
                Stream.of(CognitiveLevel.values()).map(Words::of).filter(word -> !word.isEmpty()));
        offer(sheet, headings.indexOf("选项不乱序"), Stream.of(YES, "否"));
        if (!names.isEmpty()) {
            // a list that stands in the rule itself may hold 255 characters only
            DataValidationHelper help = sheet.getDataValidationHelper();
            int first = TemplateHelp.lines().size() + 3;
            offer(
                    sheet,
                    help.createValidation(
                            help.createFormulaListConstraint(
                                    "'" + HELP + "'!$A$" + first + ":$A$" + (first + names.size() - 1)),
                            column(headings.indexOf("科目"))));
        }
        return sheet;
    }

    /** The sheet that shows how questions of each type are filled in. */
    Sheet examples(BankColumns columns) {
        return headed(EXAMPLES, columns);
    }

    private Sheet headed(String name, BankColumns columns) {
        Sheet sheet = workbook.createSheet(name);
        Row head = sheet.createRow(0);
        CellStyle bold = bold();
        int place = 0;
        for (String heading : columns.headings()) {
            Cell cell = head.createCell(place);
            cell.setCellStyle(bold);
            cell.setCellValue(heading);
            sheet.setDefaultColumnStyle(place, text);
            int factor = heading.startsWith("选项") || heading.equals("答案") ? 2 : 1;
            sheet.setColumnWidth(place++, LONG.contains(heading) ? WIDE : NARROW * factor);
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    /** The sheet that explains the columns and holds the names of the subjects. */
    void help(Map<String, String> names) {
        Sheet sheet = workbook.createSheet(HELP);
        sheet.setColumnWidth(0, 2 * WIDE);
        int line = 0;
        for (String words : TemplateHelp.lines()) {
            Cell cell = sheet.createRow(line++).createCell(0);
            cell.setCellStyle(text);
            cell.setCellValue(words);
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
