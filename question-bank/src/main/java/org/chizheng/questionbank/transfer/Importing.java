package org.chizheng.questionbank.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    private static final int LARGEST_FILE = 64 << 20;
    private static final int BATCH = 200;

    private final BulkWriting bank;

    Importing(BulkWriting bank) {
        this.bank = bank;
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
        byte[] bytes = file.readNBytes(LARGEST_FILE + 1);
        String name = choice.fileName();
        if (bytes.length > LARGEST_FILE) {
            return DryRun.unreadable(name, Finding.ofFile(Reason.FILE_TOO_LARGE, ""));
        }
        if (DecodedText.binary(bytes)) {
            return DryRun.unreadable(name, Finding.ofFile(Reason.NOT_A_TEXT_FILE, ""));
        }
        Optional<DecodedText> decoded = DecodedText.of(bytes);
        if (decoded.isEmpty()) {
            return DryRun.unreadable(name, Finding.ofFile(Reason.ENCODING_UNKNOWN, ""));
        }
        CsvTable table = CsvTable.parse(decoded.get().text());
        if (table.headings().isEmpty()) {
            return DryRun.unreadable(name, Finding.ofFile(Reason.FILE_EMPTY, ""));
        }
        RowLayout layout = table.headings().contains("input") ? new ExamSetLayout() : new BankLayout();
        List<Finding> missing = layout.needed().stream()
                .filter(heading -> !table.headings().contains(heading))
                .map(heading -> Finding.ofFile(Reason.COLUMN_MISSING, heading))
                .toList();
        String encoding = decoded.get().charset().name();
        if (!missing.isEmpty()) {
            return new DryRun(name, encoding, table.rows().size(), List.of(), missing);
        }
        Sieve sieve = new Sieve(layout, choice);
        table.rows().forEach(sieve::sift);
        sieve.leaveOut(stems -> bank.known(by, stems));
        List<Finding> findings = new ArrayList<>(table.findings());
        findings.addAll(sieve.findings());
        findings.sort(Comparator.comparingInt(Finding::line));
        return new DryRun(name, encoding, table.rows().size(), sieve.accepted(), findings);
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
                    case Written.Refused anyFlaw -> refused.add(inBank(batch.get(i)));
                }
            }
            progress.done(start + batch.size(), all.size());
        }
        return new Imported(questions, refused);
    }

    private static Finding inBank(Candidate candidate) {
        return new Finding(
                candidate.line(), "", Reason.STEM_IN_BANK, candidate.content().stem(), 0);
    }
}
