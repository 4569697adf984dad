package io.mandate.project.wbs;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import io.mandate.project.PersonId;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An element in its place: the code says the way to it, 1.2.3. What has no parts is a work package. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WbsElement(
        int number,
        String id,
        @Nullable String parent,
        String code,
        String name,
        @Nullable PersonId ownerId,
        @Nullable @DecimalText @Schema(type = SchemaType.STRING) BigDecimal budget,
        boolean workPackage) {}
