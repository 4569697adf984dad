package io.mandate.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names one project for good. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record ProjectId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProjectId {}

    /** A new one; ids made later sort later. */
    public static ProjectId next() {
        return new ProjectId(Generators.timeBasedEpochGenerator().generate());
    }

    /** How a path parameter becomes an id. */
    public static ProjectId fromString(String text) {
        return new ProjectId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
