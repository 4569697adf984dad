package io.mandate.resource;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names a person. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record PersonId(@JsonValue UUID value) implements Comparable<PersonId>, Serializable {

    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    @JsonCreator
    public static PersonId fromString(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public int compareTo(PersonId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
