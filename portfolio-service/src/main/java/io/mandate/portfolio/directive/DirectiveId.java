package io.mandate.portfolio.directive;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A directive. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record DirectiveId(@JsonValue UUID value) implements Serializable {

    /** Reads the text form; JAX-RS and Jackson call it. */
    @JsonCreator
    public static DirectiveId fromString(String text) {
        return new DirectiveId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
