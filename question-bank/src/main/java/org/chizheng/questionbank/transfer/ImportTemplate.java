package org.chizheng.questionbank.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.springframework.stereotype.Service;

/** The workbook that people fill in and import: an export of no questions, with examples on a sheet of their own. */
@Service
public class ImportTemplate {

    private final QuestionWriter writer;

    ImportTemplate(List<QuestionWriter> writers) {
        this.writer = writers.stream()
                .filter(one -> one.formats().contains(Format.EXCEL))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The file.
     *
     * @param names what people call the subjects, by code; its drop-down offers these in this order
     */
    public byte[] workbook(Map<String, String> names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(new Nothing(names), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an array can always be written", impossible);
        }
        return out.toByteArray();
    }

    private record Nothing(Map<String, String> names) implements Outflow {

        @Override
        public Format format() {
            return Format.EXCEL;
        }

        @Override
        public void each(Consumer<Question> taker) {}

        @Override
        public List<QuestionContent> examples() {
            return TemplateExamples.ofEveryType();
        }

        @Override
        public void written() {
            throw new IllegalStateException("there is nothing to write");
        }

        @Override
        public void omitted(Question question, Omission.Why why) {
            throw new IllegalStateException("there is nothing to omit");
        }
    }
}
