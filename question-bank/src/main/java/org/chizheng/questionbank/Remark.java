package org.chizheng.questionbank;

import java.time.Instant;

/**
 * What somebody said about a version; plain text.
 *
 * @param occasion why it was said
 */
public record Remark(QuestionVersionId version, Occasion occasion, String words, String authorName, Instant writtenAt) {

    /** The step that a remark explains. */
    public enum Occasion {
        REJECTED,
        SUSPENDED,
        RETIRED,
        /** A law was amended; said by whoever imported the new version. */
        FROZEN,
        /** An author found the question still right after the amendment. */
        CONFIRMED,
        /** An earlier version was brought back as this one; the words are its ordinal. */
        RESTORED,
        /** A step was taken back; the words are the name of the {@link BulkStep}. */
        UNDONE,
        /** No step: authors and reviewers talk about the version. */
        COMMENT
    }
}
