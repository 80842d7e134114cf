package org.chizheng.questionbank;

import java.util.Set;

/**
 * Who works on the bank. A curator sees questions of the own organisation path, of all paths above it (a province's
 * bank serves its counties), and below it; and changes those of the own path and below.
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

    /** Whether the curator may read questions of an organisation at this path. */
    public boolean sees(String path) {
        return path.startsWith(organisationPath) || organisationPath.startsWith(path);
    }

    /** Whether the curator may change questions of an organisation at this path. */
    public boolean keeps(String path) {
        return path.startsWith(organisationPath);
    }

    /**
     * Stops a curator without this duty.
     *
     * @throws SecurityException if so; screens do not offer what would end here
     */
    public void require(Duty duty) {
        if (!duties.contains(duty)) {
            throw new SecurityException("needs the duty " + duty + " in the item bank");
        }
    }

    /**
     * Stops a curator without any duty.
     *
     * @throws SecurityException if so
     */
    public void requireAny() {
        if (duties.isEmpty()) {
            throw new SecurityException("needs a duty in the item bank");
        }
    }
}
