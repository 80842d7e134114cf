package org.chizheng.questionbank.transfer.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersion;
import org.chizheng.questionbank.QuestionVersionId;
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
        BankColumns.Needed needed = new BankColumns.Needed();
        questions.each(question -> needed.ask(question.current().content()));
        questions.examples().forEach(needed::ask);
        BankColumns columns = needed.columns();
        ChineseWords words = new ChineseWords(questions.names());
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            WorkbookFile file = new WorkbookFile(workbook);
            Sheet sheet = file.questions(columns, questions.names());
            file.help(questions.names());
            examples(questions.examples(), columns, words, file);
            int[] row = {1};
            questions.each(question -> {
                List<List<String>> rows = columns.rows(question, words);
                if (rows.stream().flatMap(List::stream).anyMatch(cell -> cell.length() > WorkbookFile.LONGEST_CELL)) {
                    questions.omitted(question, Why.CELL_FULL);
                } else {
                    rows.forEach(cells -> file.row(sheet, row[0]++, cells));
                    questions.written();
                }
            });
            workbook.write(out);
        }
    }

    private static void examples(
            List<QuestionContent> examples, BankColumns columns, ChineseWords words, WorkbookFile file) {
        if (examples.isEmpty()) {
            return;
        }
        Sheet sheet = file.examples(columns);
        int row = 1;
        for (QuestionContent example : examples) {
            QuestionVersion version = new QuestionVersion(new QuestionVersionId(1), 1, example, 0, "", Instant.EPOCH);
            Question question = new Question(new QuestionId(1), "", QuestionState.DRAFT, version, Instant.EPOCH);
            for (List<String> cells : columns.rows(question, words)) {
                file.row(sheet, row++, cells);
            }
        }
    }

    /** The words of the drop-downs; a subject without a name stands for itself. */
    private record ChineseWords(Map<String, String> names) implements BankColumns.WordsFor {

        @Override
        public String type(QuestionType type) {
            return Words.of(type);
        }

        @Override
        public String subject(QuestionContent content) {
            return names.getOrDefault(content.subject(), content.subject());
        }

        @Override
        public String difficulty(QuestionContent content) {
            return Words.of(content.difficulty());
        }

        @Override
        public String level(QuestionContent content) {
            return Words.of(content.level());
        }

        @Override
        public String yes() {
            return WorkbookFile.YES;
        }
    }
}
