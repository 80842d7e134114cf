package org.chizheng.questionbank.transfer.table;

import cn.idev.excel.context.AnalysisContext;
import cn.idev.excel.enums.CellDataTypeEnum;
import cn.idev.excel.metadata.data.ReadCellData;
import cn.idev.excel.read.listener.ReadListener;
import cn.idev.excel.util.NumberDataFormatterUtils;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.Intake;
import org.chizheng.questionbank.transfer.Reason;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one sheet after the other and hands on each as it comes. */
final class SheetRows implements ReadListener<Map<Integer, ReadCellData<?>>> {

    private final ImportChoice choice;
    private final Intake intake;
    private String sheet = "";
    private @Nullable Headings headings;
    private @Nullable RowIntake taker;
    private boolean skipped;
    private boolean filled;
    private int line;
    private int rows;

    SheetRows(ImportChoice choice, Intake intake) {
        this.choice = choice;
        this.intake = intake;
    }

    /** Begins a sheet; the first one has no name in findings. */
    void begin(String name) {
        sheet = name;
        headings = null;
        taker = null;
        skipped = false;
        line = 0;
    }

    void end() {
        RowIntake open = taker;
        if (open != null) {
            open.end();
        }
        if (skipped && !sheet.isEmpty() && !WorkbookFile.OF_TEMPLATE.contains(sheet)) {
            intake.note(Finding.ofFile(Reason.SHEET_IGNORED, sheet));
        }
    }

    String sheet() {
        return sheet;
    }

    /** The line that was read last. */
    int line() {
        return line;
    }

    boolean empty() {
        return !filled;
    }

    @Override
    public void invoke(Map<Integer, ReadCellData<?>> cells, AnalysisContext context) {
        line = context.readRowHolder().getRowIndex() + 1;
        Map<Integer, ReadCellData<?>> row = new TreeMap<>(cells);
        row.values().removeIf(data -> data == null || text(data).isBlank() && !formula(data));
        if (row.isEmpty()) {
            return;
        }
        filled = true;
        if (headings == null) {
            head(row);
        } else if (taker != null) {
            take(row, headings, taker);
            intake.progress(line, context.readSheetHolder().getApproximateTotalRowNumber());
        }
    }

    private void head(Map<Integer, ReadCellData<?>> row) {
        List<String> texts = new ArrayList<>();
        for (int place = 0; place <= Math.min(200, lastOf(row)); place++) {
            ReadCellData<?> data = row.get(place);
            texts.add(data == null ? "" : text(data));
        }
        Headings found = Headings.of(texts);
        headings = found;
        RowLayout fitting = found.layout();
        boolean ours =
                sheet.isEmpty() || found.names().contains(fitting.stem()) && !WorkbookFile.OF_TEMPLATE.contains(sheet);
        if (!ours) {
            skipped = true;
            return;
        }
        List<Finding> about = found.findings(fitting);
        about.forEach(one -> intake.note(one.in(sheet)));
        if (about.stream().noneMatch(one -> one.reason() == Reason.COLUMN_MISSING)) {
            taker = new RowIntake(fitting, choice, intake);
        }
    }

    private static int lastOf(Map<Integer, ReadCellData<?>> row) {
        return row.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
    }

    private void take(Map<Integer, ReadCellData<?>> cells, Headings known, RowIntake fitting) {
        Map<String, String> texts = new HashMap<>();
        List<String> formulas = new ArrayList<>();
        for (Map.Entry<Integer, ReadCellData<?>> cell : cells.entrySet()) {
            String name = known.at(cell.getKey());
            if (name == null || name.isEmpty()) {
                intake.note(new Finding(sheet, line, "", Reason.TOO_MANY_CELLS, text(cell.getValue()), 0));
                continue;
            }
            texts.putIfAbsent(name, Defused.text(text(cell.getValue())));
            if (formula(cell.getValue())) {
                formulas.add(name);
            }
        }
        Row row = new Row(sheet, line, texts, known.shown());
        if (rows++ >= CsvTable.MOST_ROWS) {
            return;
        }
        List<Finding> findings = new ArrayList<>();
        formulas.forEach(name -> findings.add(row.finding(name, Reason.FORMULA)));
        fitting.take(row, findings);
    }

    @Override
    public boolean hasNext(AnalysisContext context) {
        if (rows > CsvTable.MOST_ROWS) {
            intake.note(new Finding(sheet, line, "", Reason.TOO_MANY_ROWS, "", 0));
            return false;
        }
        return true;
    }

    @Override
    public void doAfterAllAnalysed(AnalysisContext context) {}

    private static boolean formula(ReadCellData<?> data) {
        return data.getFormulaData() != null;
    }

    /** What the cell shows; for a formula what was reckoned last. */
    private static String text(ReadCellData<?> data) {
        if (data.getType() == CellDataTypeEnum.NUMBER && data.getNumberValue() != null) {
            var format = data.getDataFormatData();
            return format == null
                    ? data.getNumberValue().toPlainString()
                    : NumberDataFormatterUtils.format(
                            data.getNumberValue(), format.getIndex(), format.getFormat(), false, null, false);
        }
        if (data.getType() == CellDataTypeEnum.BOOLEAN) {
            return String.valueOf(data.getBooleanValue()).toUpperCase(Locale.ROOT);
        }
        return data.getStringValue() == null ? "" : data.getStringValue();
    }
}
