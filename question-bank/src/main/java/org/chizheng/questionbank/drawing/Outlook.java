package org.chizheng.questionbank.drawing;

import java.util.Set;

/**
 * From where the bank is looked at.
 *
 * @param path of the organisation that holds the exam, such as {@code /1/7/}
 * @param lastExams numbers of the exams whose questions rest
 */
public record Outlook(String path, Set<Long> lastExams) {

    /** Copies the numbers. */
    public Outlook {
        lastExams = Set.copyOf(lastExams);
    }

    /** Nothing rests. */
    public static Outlook at(String path) {
        return new Outlook(path, Set.of());
    }
}
