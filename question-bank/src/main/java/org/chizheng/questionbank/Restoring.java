package org.chizheng.questionbank;

/** Brings back what an earlier version said. */
public interface Restoring {

    /**
     * Writes what an earlier version said as a further version, which is a draft. The rules of today hold for it as for
     * anything that is written; equal content makes no version.
     *
     * @param seen the version that the author looked at, the latest one
     * @param ordinal of the version to bring back
     * @throws IllegalArgumentException if the question has no such version
     */
    Written restore(Curator by, QuestionId id, QuestionVersionId seen, int ordinal);
}
