package io.mandate.project.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A mapping as JSON text; what a later release no longer knows is left out. */
@Converter
@Immutable
public class MappingColumn implements AttributeConverter<ImportMapping, String> {
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .findAndAddModules()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ImportMapping mapping) {
        try {
            return mapping == null ? null : JSON.writeValueAsString(mapping);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable ImportMapping convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : JSON.readValue(text, ImportMapping.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
