package org.chizheng.questionbank.search;

import java.util.Optional;
import java.util.function.Function;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Question;
import org.jspecify.annotations.Nullable;

/** What a search can be narrowed by; values are the names of enum constants, codes of subjects and names of laws, authors. */
@SuppressWarnings("ImmutableEnumChecker") // the functions have no state
public enum Facet {
    TYPE(question -> question.current().content().type().name()),
    SUBJECT(question -> question.current().content().subject()),
    STATE(question -> question.state().name()),
    DIFFICULTY(question -> question.current().content().difficulty().name()),
    LEVEL(question -> question.current().content().level().name()),
    LAW(question -> law(question.current().content().citation())),
    /** Who wrote the latest version: number of the account, a space, and the name at that time. */
    AUTHOR(question -> question.current().author() + " " + question.current().authorName());

    /** The value of the state of an approved question that is on an exam whose window is not over (使用中). */
    public static final String IN_USE = "IN_USE";

    private final Function<Question, @Nullable String> value;

    Facet(Function<Question, @Nullable String> value) {
        this.value = value;
    }

    private static @Nullable String law(@Nullable Citation citation) {
        return citation == null ? null : citation.law();
    }

    /** What a question has there. */
    Optional<String> of(Question question) {
        return Optional.ofNullable(value.apply(question));
    }

    /** Name of the field in the index. */
    String field() {
        return "facet_" + name();
    }
}
