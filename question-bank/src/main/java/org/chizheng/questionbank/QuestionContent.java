package org.chizheng.questionbank;

import java.util.List;
import java.util.Set;
import org.chizheng.questionbank.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a question says; equal content makes equal questions.
 *
 * @param subject {@code PUBLIC} for public law, else the code of an enforcement domain
 * @param stem sanitised HTML; of a case its material
 * @param response how it is answered and what is right
 * @param tags the authors' own words for finding questions again
 * @param citation what the item rests on, null if unknown
 * @param explanation sanitised HTML for after the exam, null if none
 */
public record QuestionContent(
        QuestionType type,
        String subject,
        String stem,
        Response response,
        Difficulty difficulty,
        CognitiveLevel level,
        Set<String> tags,
        @Nullable Citation citation,
        @Nullable String explanation) {

    /** Subject of questions on public law. */
    public static final String PUBLIC = "PUBLIC";

    /** Copies the tags. */
    public QuestionContent {
        tags = Set.copyOf(tags);
    }

    /** A choice whose options may change places, without a level and tags. */
    public QuestionContent(
            QuestionType type,
            String subject,
            String stem,
            List<Option> options,
            Set<String> key,
            Difficulty difficulty,
            @Nullable Citation citation,
            @Nullable String explanation) {
        this(
                type,
                subject,
                stem,
                new Response.Choice(options, key, false),
                difficulty,
                CognitiveLevel.UNSTATED,
                Set.of(),
                citation,
                explanation);
    }

    /** The same question with another way of being answered. */
    public QuestionContent with(Response other) {
        return new QuestionContent(type, subject, stem, other, difficulty, level, tags, citation, explanation);
    }

    /** The options under their letters, empty for types without. */
    public List<Option> options() {
        return response.options();
    }

    /** The letters of the right options of a choice; empty for other types. */
    public Set<String> key() {
        return response.key();
    }
}
