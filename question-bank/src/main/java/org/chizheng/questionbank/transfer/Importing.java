package org.chizheng.questionbank.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.chizheng.questionbank.BulkWriting;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.Written;
import org.springframework.stereotype.Service;

/**
 * Brings files of questions into the bank: first a dry run that finds everything that is wrong, then batches of one
 * transaction each. An import that broke down is simply run again; what is in the bank already is left out.
 */
@Service
public class Importing {

    private static final int BATCH = 200;

    private final BulkWriting bank;
    private final List<QuestionReader> readers;

    /** The readers are asked in their order whether a file is theirs. */
    Importing(BulkWriting bank, List<QuestionReader> readers) {
        this.bank = bank;
        this.readers = readers;
    }

    /** Hears how far an import is; may be called from any thread. */
    @FunctionalInterface
    public interface Progress {

        /** Reports how many of all rows are done. */
        void done(int rows, int ofAll);
    }

    /**
     * Reads a file and says what an import would do.
     *
     * @throws IOException if the file cannot be read; whatever stands in it is a finding, not an exception
     */
    public DryRun examine(Curator by, ImportChoice choice, InputStream file) throws IOException {
        return examine(by, choice, file, (done, all) -> {});
    }

    /**
     * Like the other, and tells how many hundredths of the file are read.
     *
     * @throws IOException if the file cannot be read
     */
    public DryRun examine(Curator by, ImportChoice choice, InputStream file, Progress progress) throws IOException {
        String name = choice.fileName();
        try (SourceFile source = SourceFile.of(name, file)) {
            Sieve sieve = new Sieve(progress);
            read(source, choice, sieve);
            sieve.leaveOut(stems -> bank.known(by, stems));
            return sieve.dryRun(name);
        } catch (UnreadableException refused) {
            return new DryRun(name, "", 0, List.of(), List.of(refused.finding()));
        }
    }

    private void read(SourceFile source, ImportChoice choice, Intake intake) throws IOException, UnreadableException {
        if (source.size() == 0 || source.tooLarge()) {
            throw new UnreadableException(
                    Finding.ofFile(source.tooLarge() ? Reason.FILE_TOO_LARGE : Reason.FILE_EMPTY, source.name()));
        }
        for (QuestionReader reader : readers) {
            if (reader.reads(source)) {
                reader.read(source, choice, intake);
                return;
            }
        }
        throw new UnreadableException(Finding.ofFile(Reason.NOT_A_TEXT_FILE, source.name()));
    }

    /**
     * Imports what a dry run accepted.
     *
     * @param submit whether the questions are handed in for review at once
     */
    public Imported run(Curator by, DryRun dryRun, boolean submit, Progress progress) {
        List<QuestionId> questions = new ArrayList<>();
        List<Finding> refused = new ArrayList<>();
        List<Candidate> all = dryRun.accepted();
        for (int start = 0; start < all.size(); start += BATCH) {
            List<Candidate> batch = all.subList(start, Math.min(all.size(), start + BATCH));
            List<QuestionContent> contents =
                    batch.stream().map(Candidate::content).toList();
            List<Written> written = bank.write(by, dryRun.fileName(), contents, submit);
            for (int i = 0; i < batch.size(); i++) {
                switch (written.get(i)) {
                    case Written.Saved saved -> questions.add(saved.question());
                    case Written.Refused anyFlaw -> refused.add(Sieve.inBank(batch.get(i), ""));
                }
            }
            progress.done(start + batch.size(), all.size());
        }
        return new Imported(questions, refused);
    }
}
