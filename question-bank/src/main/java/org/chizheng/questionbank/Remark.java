package org.chizheng.questionbank;

import java.time.Instant;

/**
 * What a reviewer said about a version; plain text.
 *
 * @param occasion why it was said
 */
public record Remark(QuestionVersionId version, Occasion occasion, String words, String authorName, Instant writtenAt) {

    /** The step that a remark explains. */
    public enum Occasion {
        REJECTED,
        SUSPENDED,
        RETIRED
    }
}
