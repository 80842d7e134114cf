package org.chizheng.questionbank;

import java.util.Set;

/**
 * Who works on the bank. A curator sees questions of the own organisation path, of all paths above it (a province's
 * bank serves its counties), and below it.
 *
 * @param account identity of the account
 * @param name shown to people
 * @param organisationPath path such as {@code /1/7/}
 * @param duties what the curator may do
 */
public record Curator(long account, String name, String organisationPath, Set<Duty> duties) {

    /** Duties in the bank. */
    public enum Duty {
        AUTHOR,
        REVIEWER,
        /** May read and plan exams, not write. */
        READER
    }

    /** Copies the duties. */
    public Curator {
        duties = Set.copyOf(duties);
    }
}
