package org.chizheng.questionbank.statutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a file with a law; nothing has been stored.
 *
 * @param text null if nothing could be read
 * @param adopted as the text or the file's name says, null if neither does
 * @param effective as the text says of this version, null if it does not
 * @param findings in the order of the file
 */
public record StatuteDryRun(
        String fileName,
        @Nullable StatuteText text,
        @Nullable LocalDate adopted,
        @Nullable LocalDate effective,
        List<StatuteFinding> findings) {

    /** Copies the list. */
    public StatuteDryRun {
        findings = List.copyOf(findings);
    }

    static StatuteDryRun unreadable(String fileName, StatuteProblem problem) {
        return new StatuteDryRun(fileName, null, null, null, List.of(StatuteFinding.ofFile(problem, "")));
    }

    /** Whether it can be imported once its dates are known. */
    public boolean sound() {
        return text != null
                && findings.stream().noneMatch(finding -> finding.problem().blocks());
    }
}
