package org.chizheng.questionbank;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The part of a version that depends on its type and is only ever read as a whole; kept as one JSON text.
 *
 * @param key in the order of the alphabet, so that equal content makes equal text
 */
record VersionBody(
        String stem,
        List<Option> options,
        SortedSet<String> key,
        @Nullable String explanation) {

    /** Writes and reads the JSON text. */
    @Converter
    static class AsJson implements AttributeConverter<VersionBody, String> {

        private static final JsonMapper MAPPER = JsonMapper.builder().build();

        @Override
        public String convertToDatabaseColumn(VersionBody body) {
            return MAPPER.writeValueAsString(body);
        }

        @Override
        public VersionBody convertToEntityAttribute(String json) {
            return MAPPER.readValue(json, VersionBody.class);
        }
    }
}
