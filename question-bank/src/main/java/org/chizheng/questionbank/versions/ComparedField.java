package org.chizheng.questionbank.versions;

import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.QuestionContent;
import org.jspecify.annotations.Nullable;

/** What a question says, field by field, in the order in which people read it. A further field is one line here. */
@SuppressWarnings("ImmutableEnumChecker") // the functions have no state
public enum ComparedField {
    TYPE(Kind.CODE, one(content -> content.type().name())),
    SUBJECT(Kind.CODE, one(QuestionContent::subject)),
    DIFFICULTY(Kind.CODE, one(content -> content.difficulty().name())),
    LEVEL(Kind.CODE, one(content -> content.level().name())),
    TAGS(Kind.TEXT, one(content -> String.join("、", new TreeSet<>(content.tags())))),
    STEM(Kind.RICH_TEXT, one(QuestionContent::stem)),
    /** What each part of a case asks, by its number. */
    PART(Kind.RICH_TEXT, ComparedAnswers::parts),
    /** Type and share of each part of a case. */
    PART_KIND(Kind.CODE, ComparedAnswers::partKinds),
    /** Each line of a matching, by its number. */
    PROMPT(Kind.RICH_TEXT, ComparedAnswers::prompts),
    /** Each option by its letter; in a case after the number of its part. */
    OPTION(Kind.RICH_TEXT, ComparedAnswers::options),
    /** The right letters, their order, or what belongs to what. */
    KEY(Kind.CODE, ComparedAnswers::keys),
    /** Whether options keep their order. */
    KEEP_ORDER(Kind.CODE, ComparedAnswers::keptOrders),
    /** What may be written into each blank. */
    BLANK(Kind.TEXT, ComparedAnswers::blanks),
    /** Each line of a rubric. */
    CRITERION(Kind.TEXT, ComparedAnswers::criteria),
    CITATION(Kind.TEXT, one(content -> citation(content.citation()))),
    EXPLANATION(Kind.RICH_TEXT, one(QuestionContent::explanation)),
    PART_EXPLANATION(Kind.RICH_TEXT, ComparedAnswers::partExplanations);

    /** How a field is compared. */
    public enum Kind {
        /** A word or letters that are the same or not. */
        CODE,
        /** Plain text. */
        TEXT,
        /** Sanitised HTML, of which the words are compared. */
        RICH_TEXT
    }

    private final Kind kind;
    private final Function<QuestionContent, Map<String, String>> parts;

    ComparedField(Kind kind, Function<QuestionContent, Map<String, String>> parts) {
        this.kind = kind;
        this.parts = parts;
    }

    /** How it is compared. */
    public Kind kind() {
        return kind;
    }

    /** What a question says there, by part; a field of one part has it under the empty name. */
    Map<String, String> of(QuestionContent content) {
        return parts.apply(content);
    }

    private static Function<QuestionContent, Map<String, String>> one(
            Function<QuestionContent, @Nullable String> value) {
        return content -> {
            String said = value.apply(content);
            return said == null || said.isEmpty() ? Map.of() : Map.of("", said);
        };
    }

    private static @Nullable String citation(@Nullable Citation citation) {
        if (citation == null) {
            return null;
        }
        return citation.article().isBlank() ? citation.law() : citation.law() + " " + citation.article();
    }
}
