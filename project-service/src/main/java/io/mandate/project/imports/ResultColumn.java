package io.mandate.project.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A result as JSON text; what a later release no longer knows is left out. */
@Converter
@Immutable
class ResultColumn implements AttributeConverter<ImportResult, String> {
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .findAndAddModules()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ImportResult result) {
        try {
            return result == null ? null : JSON.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable ImportResult convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : JSON.readValue(text, ImportResult.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
