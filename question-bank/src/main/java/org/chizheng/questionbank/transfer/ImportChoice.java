package org.chizheng.questionbank.transfer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the importing person decides.
 *
 * @param fileName name of the file, for findings and the log
 * @param subject subject of questions whose file names none
 * @param subjects codes that a file may name
 * @param names what people call the subjects, by code; a file may use these too
 */
public record ImportChoice(String fileName, String subject, Set<String> subjects, Map<String, String> names) {

    /** Copies the codes and names. */
    public ImportChoice {
        subjects = Set.copyOf(subjects);
        names = Map.copyOf(names);
    }

    /** A choice in which files name subjects by their codes only. */
    public ImportChoice(String fileName, String subject, Set<String> subjects) {
        this(fileName, subject, subjects, Map.of());
    }

    /** The code of a subject that a file names by code or name; empty if there is no such subject. */
    public Optional<String> subjectCalled(String word) {
        String code = word.strip().toUpperCase(Locale.ROOT);
        if (subjects.contains(code)) {
            return Optional.of(code);
        }
        return names.entrySet().stream()
                .filter(named -> named.getValue().equals(word.strip()) && subjects.contains(named.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
