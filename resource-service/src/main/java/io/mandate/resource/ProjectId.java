package io.mandate.resource;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names a project. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record ProjectId(@JsonValue UUID value) implements Comparable<ProjectId>, Serializable {

    @JsonCreator
    public static ProjectId fromString(String text) {
        return new ProjectId(UUID.fromString(text));
    }

    @Override
    public int compareTo(ProjectId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
