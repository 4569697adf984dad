package io.mandate.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Names a person whom resource-service knows. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record PersonId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {}

    @Override
    public String toString() {
        return value.toString();
    }

    /** Keeps the bare UUID in the table. */
    @jakarta.persistence.Converter(autoApply = true)
    static class Column implements AttributeConverter<PersonId, UUID> {
        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable PersonId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable PersonId convertToEntityAttribute(@Nullable UUID value) {
            return value == null ? null : new PersonId(value);
        }
    }
}
