package org.chizheng.questionbank.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionRules;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.StemFingerprint;
import org.chizheng.questionbank.transfer.Origin.Part;
import org.jspecify.annotations.Nullable;

/** Parts the items that can be imported from those that cannot. */
final class Sieve implements Intake {

    private final Map<StemFingerprint, Sound> sound = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private String encoding = "";
    private final Importing.Progress progress;
    private int items;
    private int told;

    /** Tells how many hundredths of the file are read. */
    Sieve(Importing.Progress progress) {
        this.progress = progress;
    }

    /** An item without a fault; no more of its origin is kept than may still be said about it. */
    private record Sound(Candidate candidate, String stemColumn) {}

    @Override
    public void take(Origin origin, @Nullable QuestionContent content, List<Finding> faults) {
        items++;
        Set<Finding> all = new LinkedHashSet<>(faults);
        if (content != null) {
            QuestionRules.Checked checked = QuestionRules.check(content);
            all.addAll(FlawFindings.of(origin, content, checked.flaws()));
            if (all.stream().noneMatch(one -> one.reason().keepsOut())) {
                keep(origin, checked.content());
            }
        }
        findings.addAll(all);
    }

    @Override
    public void note(Finding finding) {
        findings.add(finding);
    }

    @Override
    public void encoding(String name) {
        encoding = name;
    }

    @Override
    public void progress(long done, long ofAll) {
        int percent = ofAll <= 0 ? 0 : (int) Math.min(100, 100 * done / ofAll);
        if (percent > told) {
            told = percent;
            progress.done(percent, 100);
        }
    }

    private void keep(Origin origin, QuestionContent content) {
        Candidate candidate = new Candidate(origin.line(), content, origin.file());
        Sound first =
                sound.putIfAbsent(StemFingerprint.of(content.stem()), new Sound(candidate, origin.column(Part.STEM)));
        if (first != null) {
            Finding repeated = origin.finding(Part.STEM, Reason.STEM_REPEATED_IN_FILE);
            findings.add(new Finding(
                    repeated.file(),
                    repeated.line(),
                    repeated.column(),
                    repeated.reason(),
                    repeated.excerpt(),
                    first.candidate().line()));
        }
    }

    /** Leaves out what the bank knows. */
    void leaveOut(UnaryOperator<Set<StemFingerprint>> bank) {
        for (StemFingerprint known : bank.apply(sound.keySet())) {
            Sound repeated = sound.remove(known);
            if (repeated != null) {
                findings.add(inBank(repeated.candidate(), repeated.stemColumn()));
            }
        }
    }

    /** What is said about an item that the bank has. */
    static Finding inBank(Candidate candidate, String column) {
        String stem = RichText.plain(candidate.content().stem());
        return new Finding(candidate.file(), candidate.line(), column, Reason.STEM_IN_BANK, stem, 0);
    }

    /** What became of the whole file. */
    DryRun dryRun(String fileName) {
        findings.sort(Comparator.comparing(Finding::file).thenComparingInt(Finding::line));
        List<Candidate> accepted = sound.values().stream().map(Sound::candidate).toList();
        return new DryRun(fileName, encoding, items, accepted, findings);
    }
}
