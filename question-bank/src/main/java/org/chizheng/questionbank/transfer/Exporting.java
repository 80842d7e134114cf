package org.chizheng.questionbank.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.ExportNotes;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.RichText;
import org.springframework.stereotype.Service;

/**
 * Writes questions of the bank to files that {@link Importing} and other systems read. Every export is noted in the log,
 * since questions with their keys leave the house.
 */
@Service
public class Exporting {

    private static final int PART = 200;

    private final QuestionBank bank;
    private final ExportNotes notes;
    private final Map<Format, QuestionWriter> writers = new EnumMap<>(Format.class);

    Exporting(QuestionBank bank, ExportNotes notes, List<QuestionWriter> writers) {
        this.bank = bank;
        this.notes = notes;
        for (QuestionWriter writer : writers) {
            writer.formats().forEach(format -> this.writers.put(format, writer));
        }
    }

    /**
     * What is exported.
     *
     * @param questions in the order of the file; those that the curator does not see are left out
     * @param names what people call the subjects, by code
     */
    public record Wish(Format format, List<QuestionId> questions, Map<String, String> names) {

        /** Copies the collections. */
        public Wish {
            questions = List.copyOf(questions);
            // in their order, which is the order of the drop-down
            names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        }
    }

    /**
     * Writes a file.
     *
     * @throws IOException if the stream cannot be written
     */
    public Exported export(Curator by, Wish wish, OutputStream out, Importing.Progress progress) throws IOException {
        QuestionWriter writer = writers.get(wish.format());
        if (writer == null) {
            throw new IllegalArgumentException("nobody writes " + wish.format());
        }
        notes.exported(by, wish.format().name(), wish.questions());
        Flow flow = new Flow(by, wish, progress);
        writer.write(flow, out);
        return new Exported(flow.written, flow.omissions);
    }

    private final class Flow implements Outflow {

        private final Curator by;
        private final Wish wish;
        private final Importing.Progress progress;
        private final List<Omission> omissions = new ArrayList<>();
        private int written;

        Flow(Curator by, Wish wish, Importing.Progress progress) {
            this.by = by;
            this.wish = wish;
            this.progress = progress;
        }

        @Override
        public Format format() {
            return wish.format();
        }

        @Override
        public Map<String, String> names() {
            return wish.names();
        }

        @Override
        public void each(Consumer<Question> taker) {
            List<QuestionId> all = wish.questions();
            for (int start = 0; start < all.size(); start += PART) {
                int end = Math.min(all.size(), start + PART);
                bank.find(by, all.subList(start, end)).forEach(taker);
                progress.done(end, all.size());
            }
        }

        @Override
        public void written() {
            written++;
        }

        @Override
        public void omitted(Question question, Omission.Why why) {
            String stem = RichText.plain(question.current().content().stem());
            omissions.add(new Omission(question.id(), stem, why));
        }
    }
}
