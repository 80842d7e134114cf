package org.chizheng.exams.publishing;

/** Told how far the freezing of papers has come; called on the publishing thread, after each chunk. */
@FunctionalInterface
public interface FreezingProgress {

    /** For callers who do not watch. */
    FreezingProgress UNWATCHED = (frozen, papers) -> {};

    /** So many of so many papers are frozen. */
    void frozen(int frozen, int papers);
}
