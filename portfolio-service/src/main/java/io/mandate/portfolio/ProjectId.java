package io.mandate.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project of project-service, by the identity that it has everywhere. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record ProjectId(@JsonValue UUID value) implements Serializable, Comparable<ProjectId> {

    /** Reads the text form; JAX-RS and Jackson call it. */
    @JsonCreator
    public static ProjectId fromString(String text) {
        return new ProjectId(UUID.fromString(text));
    }

    /** Orders as the text form does, and as the database does. */
    @Override
    public int compareTo(ProjectId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
