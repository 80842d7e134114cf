package org.chizheng.questionbank.transfer.table;

import cn.idev.excel.ExcelReader;
import cn.idev.excel.FastExcel;
import cn.idev.excel.enums.ReadDefaultReturnEnum;
import cn.idev.excel.read.metadata.ReadSheet;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.chizheng.questionbank.transfer.Archive;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.Intake;
import org.chizheng.questionbank.transfer.QuestionReader;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.SourceFile;
import org.chizheng.questionbank.transfer.UnreadableException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads Excel workbooks row by row, so that their size does not matter. */
@Component
@Order(10)
public class WorkbookReader implements QuestionReader {

    private static final Set<String> TEXTS = Set.of(".csv", ".txt", ".gift", ".xml", ".zip");
    private static final String MARK = "[Content_Types].xml";

    @Override
    public boolean reads(SourceFile file) throws IOException {
        String ending = file.ending();
        return ending.startsWith(".xls") || !TEXTS.contains(ending) && (file.oldOffice() || holdsWorkbook(file));
    }

    private static boolean holdsWorkbook(SourceFile file) throws IOException {
        if (!file.zipped()) {
            return false;
        }
        try (Archive archive = Archive.open(file.path())) {
            return archive.holds(MARK);
        } catch (UnreadableException notEvenAnArchive) {
            return false;
        }
    }

    @Override
    public void read(SourceFile file, ImportChoice choice, Intake intake) throws IOException, UnreadableException {
        if (file.oldOffice()) {
            throw new UnreadableException(Finding.ofFile(Reason.WORKBOOK_OLD, file.name()));
        }
        if (!file.zipped()) {
            throw new UnreadableException(Finding.ofFile(Reason.NOT_A_WORKBOOK, file.name()));
        }
        try (Archive archive = Archive.open(file.path())) {
            if (!archive.holds(MARK)) {
                throw new UnreadableException(Finding.ofFile(Reason.NOT_A_WORKBOOK, file.name()));
            }
        } catch (UnreadableException refused) {
            boolean broken = refused.finding().reason() == Reason.PACKAGE_BROKEN;
            throw broken ? new UnreadableException(Finding.ofFile(Reason.WORKBOOK_BROKEN, file.name())) : refused;
        }
        readSheets(file, choice, intake);
    }

    private static void readSheets(SourceFile file, ImportChoice choice, Intake intake) throws UnreadableException {
        SheetRows rows = new SheetRows(choice, intake);
        try (ExcelReader reader = FastExcel.read(file.path().toFile(), rows)
                .xlsxSAXParserFactoryName(SheetParsers.class.getName())
                .headRowNumber(0)
                .readDefaultReturn(ReadDefaultReturnEnum.READ_CELL_DATA)
                .autoTrim(false)
                .ignoreEmptyRow(true)
                .build()) {
            List<ReadSheet> sheets = reader.excelExecutor().sheetList();
            for (ReadSheet sheet : sheets) {
                rows.begin(sheet.getSheetNo() == 0 ? "" : String.valueOf(sheet.getSheetName()));
                reader.read(sheet);
                rows.end();
            }
        } catch (RuntimeException broken) {
            // whatever the libraries stumble over, the rows before it may be cut or shifted
            throw new UnreadableException(new Finding(
                    rows.sheet(), rows.line(), "", Reason.WORKBOOK_BROKEN, String.valueOf(broken.getMessage()), 0));
        }
        if (rows.empty()) {
            throw new UnreadableException(Finding.ofFile(Reason.FILE_EMPTY, file.name()));
        }
    }
}
