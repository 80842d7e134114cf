package org.chizheng.questionbank;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Writes and reads the part of a version that depends on its type, kept as one JSON text. */
@Converter
class VersionBody implements AttributeConverter<QuestionJson.Body, String> {

    @Override
    public String convertToDatabaseColumn(QuestionJson.Body body) {
        return body.text();
    }

    @Override
    public QuestionJson.Body convertToEntityAttribute(String json) {
        return QuestionJson.Body.read(json);
    }
}
