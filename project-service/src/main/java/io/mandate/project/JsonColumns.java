package io.mandate.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Values of many lines that are only ever read and replaced whole live as JSON text in one column. */
final class JsonColumns {
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .findAndAddModules()
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    private JsonColumns() {}

    @Converter
    @Immutable
    static class OfBusinessCase implements AttributeConverter<BusinessCase, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable BusinessCase value) {
            return value == null ? null : write(value);
        }

        @Override
        public @Nullable BusinessCase convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : read(text, new TypeReference<>() {});
        }
    }

    @Converter
    @Immutable
    static class OfContributions implements AttributeConverter<List<GoalContribution>, String> {
        @Override
        public String convertToDatabaseColumn(@Nullable List<GoalContribution> value) {
            return write(value == null ? List.of() : value);
        }

        @Override
        public List<GoalContribution> convertToEntityAttribute(@Nullable String text) {
            return text == null ? List.of() : read(text, new TypeReference<>() {});
        }
    }

    @Converter
    @Immutable
    static class OfDemand implements AttributeConverter<List<DemandLine>, String> {
        @Override
        public String convertToDatabaseColumn(@Nullable List<DemandLine> value) {
            return write(value == null ? List.of() : value);
        }

        @Override
        public List<DemandLine> convertToEntityAttribute(@Nullable String text) {
            return text == null ? List.of() : read(text, new TypeReference<>() {});
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
