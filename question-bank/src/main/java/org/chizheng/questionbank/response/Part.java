package org.chizheng.questionbank.response;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chizheng.questionbank.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * A question on the material of a case.
 *
 * @param type any but a case
 * @param share how much of the case's marks it earns, against the other parts; at least 1
 * @param stem sanitised HTML
 * @param explanation sanitised HTML for after the exam, null if none
 */
public record Part(
        QuestionType type,
        int share,
        String stem,
        Response response,
        @Nullable String explanation) {

    /** All formatted texts of the part. */
    Stream<String> texts() {
        Stream<String> asked = Stream.concat(Stream.of(stem), response.texts());
        return explanation == null ? asked : Stream.concat(asked, Stream.of(explanation));
    }

    /** The same part with every formatted text changed by this. */
    Part withTexts(UnaryOperator<String> change) {
        return new Part(
                type,
                share,
                change.apply(stem),
                response.withTexts(change),
                explanation == null ? null : change.apply(explanation));
    }
}
