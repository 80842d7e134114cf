package org.chizheng.questionbank;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a question says; equal content makes equal questions.
 *
 * @param subject {@code PUBLIC} for public law, else the code of an enforcement domain
 * @param stem sanitised HTML
 * @param options in the author's order
 * @param key letters of the right options
 * @param citation what the item rests on, null if unknown
 * @param explanation sanitised HTML for after the exam, null if none
 */
public record QuestionContent(
        QuestionType type,
        String subject,
        String stem,
        List<Option> options,
        Set<String> key,
        Difficulty difficulty,
        @Nullable Citation citation,
        @Nullable String explanation) {

    /** Subject of questions on public law. */
    public static final String PUBLIC = "PUBLIC";

    /** Copies the collections. */
    public QuestionContent {
        options = List.copyOf(options);
        key = Set.copyOf(key);
    }
}
