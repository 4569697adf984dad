package io.mandate.project.mapping;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.platform.web.Versioned;
import io.mandate.project.intake.ImportMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mapping under its name. */
@Schema(name = "NamedImportMapping")
public record MappingView(String name, long version, @JsonUnwrapped ImportMapping mapping)
        implements Versioned {

    static MappingView of(StoredMapping stored) {
        return new MappingView(stored.name(), stored.version(), stored.mapping());
    }
}
