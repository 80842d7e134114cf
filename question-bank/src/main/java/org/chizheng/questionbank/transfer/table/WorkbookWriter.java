package org.chizheng.questionbank.transfer.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.transfer.Format;
import org.chizheng.questionbank.transfer.Omission.Why;
import org.chizheng.questionbank.transfer.Outflow;
import org.chizheng.questionbank.transfer.QuestionWriter;
import org.chizheng.questionbank.transfer.Words;
import org.springframework.stereotype.Component;

/** Writes Excel workbooks row by row, with Chinese headings and words. */
@Component
public class WorkbookWriter implements QuestionWriter {

    private static final int ROWS_IN_MEMORY = 100;

    @Override
    public Set<Format> formats() {
        return Set.of(Format.EXCEL);
    }

    @Override
    public void write(Outflow questions, OutputStream out) throws IOException {
        int[] options = {4};
        questions.each(question -> options[0] =
                Math.max(options[0], BankColumns.needed(question.current().content())));
        BankColumns columns = new BankColumns(options[0]);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            WorkbookFile file = new WorkbookFile(workbook);
            Sheet sheet = file.questions(columns, questions.names());
            file.help(questions.names());
            ChineseWords words = new ChineseWords(questions.names());
            int[] row = {1};
            questions.each(question -> row[0] += write(question, columns, words, file, sheet, row[0], questions));
            workbook.write(out);
        }
    }

    private static int write(
            Question question,
            BankColumns columns,
            ChineseWords words,
            WorkbookFile file,
            Sheet sheet,
            int row,
            Outflow questions) {
        List<String> cells = columns.cells(question.current().content(), words).stream()
                .map(Defused::cell)
                .toList();
        if (cells.stream().anyMatch(cell -> cell.length() > WorkbookFile.LONGEST_CELL)) {
            questions.omitted(question, Why.CELL_FULL);
            return 0;
        }
        file.row(sheet, row, cells);
        questions.written();
        return 1;
    }

    /** The words of the drop-downs; a subject without a name stands for itself. */
    private record ChineseWords(Map<String, String> names) implements BankColumns.WordsFor {

        @Override
        public String type(QuestionContent content) {
            return Words.of(content.type());
        }

        @Override
        public String subject(QuestionContent content) {
            return names.getOrDefault(content.subject(), content.subject());
        }

        @Override
        public String difficulty(QuestionContent content) {
            return Words.of(content.difficulty());
        }
    }
}
