package org.chizheng.questionbank.transfer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chizheng.questionbank.BulkWriting;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionFixtures;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.QuestionVersion;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.StemFingerprint;
import org.chizheng.questionbank.Written;
import org.chizheng.questionbank.transfer.gift.AikenReader;
import org.chizheng.questionbank.transfer.gift.AikenWriter;
import org.chizheng.questionbank.transfer.gift.GiftReader;
import org.chizheng.questionbank.transfer.gift.GiftWriter;
import org.chizheng.questionbank.transfer.moodle.MoodleReader;
import org.chizheng.questionbank.transfer.moodle.MoodleWriter;
import org.chizheng.questionbank.transfer.qti.QtiReader;
import org.chizheng.questionbank.transfer.qti.QtiWriter;
import org.chizheng.questionbank.transfer.table.CsvReader;
import org.chizheng.questionbank.transfer.table.CsvWriter;
import org.chizheng.questionbank.transfer.table.WorkbookReader;
import org.chizheng.questionbank.transfer.table.WorkbookWriter;

/** Reads and writes files with all readers and writers and no database. */
public final class Exchange {

    /** Subjects by code. */
    public static final Map<String, String> NAMES = names();

    private Exchange() {}

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(QuestionContent.PUBLIC, "公共法律知识");
        names.put("TRANSPORT", "交通运输");
        return names;
    }

    /** The readers in the order of the running product. */
    static List<QuestionReader> readers() {
        return List.of(
                new WorkbookReader(),
                new MoodleReader(),
                new QtiReader(),
                new AikenReader(),
                new GiftReader(),
                new CsvReader());
    }

    static List<QuestionWriter> writers() {
        return List.of(
                new WorkbookWriter(),
                new CsvWriter(),
                new GiftWriter(),
                new AikenWriter(),
                new MoodleWriter(),
                new QtiWriter());
    }

    /** What an import into an empty bank would do. */
    public static DryRun examine(String name, byte[] file) {
        return examine(new EmptyBank(), name, file);
    }

    static DryRun examine(BulkWriting bank, String name, byte[] file) {
        ImportChoice choice = new ImportChoice(name, QuestionContent.PUBLIC, NAMES.keySet(), NAMES);
        try {
            return new Importing(bank, readers())
                    .examine(QuestionFixtures.AUTHOR, choice, new ByteArrayInputStream(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What a writer made of questions, and what it left out. */
    public record Export(byte[] file, int written, List<Omission> omissions) {}

    /** Writes questions with a format. */
    public static Export export(Format format, List<QuestionContent> contents) {
        QuestionWriter writer = writers().stream()
                .filter(one -> one.formats().contains(format))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Flow flow = new Flow(format, contents);
        try {
            writer.write(flow, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Export(out.toByteArray(), flow.written, flow.omissions);
    }

    private static final class Flow implements Outflow {

        private final Format format;
        private final List<QuestionContent> contents;
        private final List<Omission> omissions = new ArrayList<>();
        private int written;

        Flow(Format format, List<QuestionContent> contents) {
            this.format = format;
            this.contents = contents;
        }

        @Override
        public Format format() {
            return format;
        }

        @Override
        public Map<String, String> names() {
            return NAMES;
        }

        @Override
        public void each(Consumer<Question> taker) {
            for (int i = 0; i < contents.size(); i++) {
                QuestionVersion version =
                        new QuestionVersion(new QuestionVersionId(i + 1), 1, contents.get(i), 1, "命题人", Instant.EPOCH);
                taker.accept(new Question(new QuestionId(i + 1), "/1/", QuestionState.DRAFT, version, Instant.EPOCH));
            }
        }

        @Override
        public void written() {
            written++;
        }

        @Override
        public void omitted(Question question, Omission.Why why) {
            omissions.add(
                    new Omission(question.id(), question.current().content().stem(), why));
        }
    }

    /** Knows nothing. */
    record EmptyBank() implements BulkWriting {

        @Override
        public Set<StemFingerprint> known(Curator by, Set<StemFingerprint> stems) {
            return Set.of();
        }

        @Override
        public List<Written> write(Curator by, String source, List<QuestionContent> batch, boolean submit) {
            throw new UnsupportedOperationException("a dry run writes nothing");
        }
    }
}
