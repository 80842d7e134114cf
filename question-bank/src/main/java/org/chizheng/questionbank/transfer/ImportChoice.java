package org.chizheng.questionbank.transfer;

import java.util.Set;

/**
 * What the importing person decides.
 *
 * @param fileName name of the file, for findings and the log
 * @param subject subject of questions whose file names none
 * @param subjects codes that a file may name
 */
public record ImportChoice(String fileName, String subject, Set<String> subjects) {

    /** Copies the codes. */
    public ImportChoice {
        subjects = Set.copyOf(subjects);
    }
}
