package io.mandate.portfolio.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A strategy. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record StrategyId(@JsonValue UUID value) implements Serializable {

    /** Reads the text form; JAX-RS and Jackson call it. */
    @JsonCreator
    public static StrategyId fromString(String text) {
        return new StrategyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
