package org.chizheng.questionbank;

import java.time.Instant;

/**
 * One immutable version of a question.
 *
 * @param ordinal 1 for the first
 * @param author account that wrote it
 * @param authorName the author's name at that time
 */
public record QuestionVersion(
        QuestionVersionId id,
        int ordinal,
        QuestionContent content,
        long author,
        String authorName,
        Instant writtenAt) {}
