package org.chizheng.questionbank.transfer.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.transfer.Format;
import org.chizheng.questionbank.transfer.Outflow;
import org.chizheng.questionbank.transfer.QuestionWriter;
import org.springframework.stereotype.Component;

/** Writes CSV in the bank's own layout, in UTF-8 with the mark by which Excel knows it. */
@Component
public class CsvWriter implements QuestionWriter {

    private static final BankColumns.WordsFor CODES = new BankColumns.WordsFor() {
        @Override
        public String type(QuestionType type) {
            return type.name();
        }

        @Override
        public String subject(QuestionContent content) {
            return content.subject();
        }

        @Override
        public String difficulty(QuestionContent content) {
            return content.difficulty().name();
        }

        @Override
        public String level(QuestionContent content) {
            return content.level() == CognitiveLevel.UNSTATED
                    ? ""
                    : content.level().name();
        }

        @Override
        public String yes() {
            return "true";
        }
    };

    @Override
    public Set<Format> formats() {
        return Set.of(Format.CSV);
    }

    @Override
    public void write(Outflow questions, OutputStream out) throws IOException {
        BankColumns.Needed needed = new BankColumns.Needed();
        questions.each(question -> needed.ask(question.current().content()));
        BankColumns columns = needed.columns();
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CSVPrinter rows = new CSVPrinter(new BufferedWriter(text), CSVFormat.RFC4180);
        rows.printRecord(columns.names());
        try {
            questions.each(question -> {
                columns.rows(question, CODES).forEach(row -> print(rows, row));
                questions.written();
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        rows.flush();
    }

    private static void print(CSVPrinter rows, List<String> cells) {
        try {
            rows.printRecord(cells);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
