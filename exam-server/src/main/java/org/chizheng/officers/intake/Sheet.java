package org.chizheng.officers.intake;

import cn.idev.excel.FastExcel;
import cn.idev.excel.context.AnalysisContext;
import cn.idev.excel.enums.CellDataTypeEnum;
import cn.idev.excel.enums.ReadDefaultReturnEnum;
import cn.idev.excel.metadata.data.ReadCellData;
import cn.idev.excel.read.listener.ReadListener;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of a workbook, or a text file, into rows of cells. */
final class Sheet {

    /** More people than any province has; a file with more is a mistake or an attack. */
    static final int MOST_ROWS = 100_000;

    private static final int MOST_COLUMNS = 100;

    private Sheet() {}

    /** The rows that hold anything, in the order of the file. */
    static List<SheetRow> read(byte[] file) throws UnreadableSheetException {
        boolean zipped = file.length > 3 && file[0] == 'P' && file[1] == 'K';
        return zipped ? workbook(file) : TextTable.read(file);
    }

    private static List<SheetRow> workbook(byte[] file) throws UnreadableSheetException {
        Rows rows = new Rows();
        try {
            FastExcel.read(new ByteArrayInputStream(file), rows)
                    .headRowNumber(0)
                    .readDefaultReturn(ReadDefaultReturnEnum.READ_CELL_DATA)
                    .autoTrim(false)
                    .sheet(0)
                    .doRead();
        } catch (RuntimeException broken) {
            throw new UnreadableSheetException(FindingReason.FILE_UNREADABLE);
        }
        if (rows.found.size() > MOST_ROWS) {
            throw new UnreadableSheetException(FindingReason.TOO_MANY_ROWS);
        }
        return rows.found;
    }

    private static final class Rows implements ReadListener<Map<Integer, ReadCellData<?>>> {

        private final List<SheetRow> found = new ArrayList<>();

        @Override
        public void invoke(Map<Integer, ReadCellData<?>> row, AnalysisContext context) {
            int width = Math.min(
                    MOST_COLUMNS,
                    1 + row.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1));
            List<Cell> cells = new ArrayList<>(width);
            for (int place = 0; place < width; place++) {
                cells.add(cell(row.get(place)));
            }
            SheetRow read = new SheetRow(context.readRowHolder().getRowIndex() + 1, cells);
            if (!read.isBlank()) {
                found.add(read);
            }
        }

        @Override
        public boolean hasNext(AnalysisContext context) {
            return found.size() <= MOST_ROWS;
        }

        @Override
        public void doAfterAllAnalysed(AnalysisContext context) {}

        private static Cell cell(@Nullable ReadCellData<?> data) {
            if (data == null || data.getType() == null) {
                return Cell.EMPTY;
            }
            if (data.getFormulaData() != null) {
                return new Cell.Formula("=" + data.getFormulaData().getFormulaValue());
            }
            if (data.getType() == CellDataTypeEnum.NUMBER && data.getNumberValue() != null) {
                return new Cell.Numeric(data.getNumberValue());
            }
            if (data.getType() == CellDataTypeEnum.BOOLEAN) {
                return new Cell.Text(String.valueOf(data.getBooleanValue()));
            }
            String text = data.getStringValue();
            return text == null ? Cell.EMPTY : new Cell.Text(text.strip());
        }
    }
}
