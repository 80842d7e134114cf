package org.chizheng.questionbank.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chizheng.questionbank.Flaw;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionRules;
import org.chizheng.questionbank.StemFingerprint;

/** Parts the rows that can be imported from those that cannot. */
final class Sieve {

    private final RowLayout layout;
    private final ImportChoice choice;
    private final Map<StemFingerprint, Sound> sound = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Sieve(RowLayout layout, ImportChoice choice) {
        this.layout = layout;
        this.choice = choice;
    }

    /** A row without a fault. */
    private record Sound(Row row, QuestionContent content) {}

    /** Takes the next row of the file. */
    void sift(Row row) {
        List<Finding> faults = new ArrayList<>();
        Optional<QuestionContent> read = layout.read(row, choice, faults);
        Optional<QuestionRules.Checked> checked = read.map(QuestionRules::check);
        checked.ifPresent(one -> faults.addAll(FlawFindings.of(row, layout, one.flaws())));
        if (faults.isEmpty()) {
            checked.ifPresent(one -> keep(row, one.content()));
        }
        findings.addAll(new LinkedHashSet<>(faults));
    }

    private void keep(Row row, QuestionContent content) {
        Sound first = sound.putIfAbsent(StemFingerprint.of(content.stem()), new Sound(row, content));
        if (first != null) {
            findings.add(new Finding(
                    row.line(),
                    layout.stem(),
                    Reason.STEM_REPEATED_IN_FILE,
                    row.cell(layout.stem()),
                    first.row().line()));
        }
    }

    /** Leaves out what the bank knows. */
    void leaveOut(UnaryOperator<Set<StemFingerprint>> bank) {
        for (StemFingerprint known : bank.apply(sound.keySet())) {
            Sound repeated = sound.remove(known);
            if (repeated != null) {
                findings.addAll(FlawFindings.of(repeated.row(), layout, Set.of(Flaw.STEM_IN_BANK)));
            }
        }
    }

    /** What can be imported, in the order of the file. */
    List<Candidate> accepted() {
        return sound.values().stream()
                .map(one -> new Candidate(one.row().line(), one.content()))
                .toList();
    }

    /** What cannot, in no order. */
    List<Finding> findings() {
        return findings;
    }
}
