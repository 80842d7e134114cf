package org.chizheng.questionbank;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chizheng.questionbank.response.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Questions as JSON text, as versions in the bank and frozen papers keep them. Equal content makes equal text. Texts
 * from before there were other types than choices are read as well: their options and key stand beside the stem.
 */
public final class QuestionJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private QuestionJson() {}

    /** The part of a version that is only ever read as a whole. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Body(
            String stem,
            @Nullable List<Option> options,
            @Nullable Set<String> key,
            @Nullable Response response,
            @Nullable List<String> tags,
            @Nullable String explanation) {

        static Body of(QuestionContent content) {
            return new Body(
                    content.stem(),
                    null,
                    null,
                    content.response(),
                    content.tags().isEmpty() ? null : new ArrayList<>(new TreeSet<>(content.tags())),
                    content.explanation());
        }

        Response answering() {
            return QuestionJson.answering(response, options, key);
        }

        Set<String> tagSet() {
            return tags == null ? Set.of() : Set.copyOf(tags);
        }

        String text() {
            return MAPPER.writeValueAsString(this);
        }

        static Body read(String json) {
            return MAPPER.readValue(json, Body.class);
        }
    }

    /** Content with everything, as frozen papers keep it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Whole(
            QuestionType type,
            String subject,
            String stem,
            @Nullable List<Option> options,
            @Nullable Set<String> key,
            @Nullable Response response,
            Difficulty difficulty,
            @Nullable CognitiveLevel level,
            @Nullable Set<String> tags,
            @Nullable Citation citation,
            @Nullable String explanation) {}

    /** The whole content as text. */
    public static String write(QuestionContent content) {
        return MAPPER.writeValueAsString(new Whole(
                content.type(),
                content.subject(),
                content.stem(),
                null,
                null,
                content.response(),
                content.difficulty(),
                content.level(),
                new TreeSet<>(content.tags()),
                content.citation(),
                content.explanation()));
    }

    /** The content that was written as this text. */
    public static QuestionContent read(String json) {
        Whole whole = MAPPER.readValue(json, Whole.class);
        return new QuestionContent(
                whole.type(),
                whole.subject(),
                whole.stem(),
                answering(whole.response(), whole.options(), whole.key()),
                whole.difficulty(),
                whole.level() == null ? CognitiveLevel.UNSTATED : whole.level(),
                whole.tags() == null ? Set.of() : whole.tags(),
                whole.citation(),
                whole.explanation());
    }

    private static Response answering(
            @Nullable Response response, @Nullable List<Option> options, @Nullable Set<String> key) {
        if (response != null) {
            return response;
        }
        return new Response.Choice(
                options == null ? List.of() : options, key == null ? Set.of() : new TreeSet<>(key), false);
    }
}
