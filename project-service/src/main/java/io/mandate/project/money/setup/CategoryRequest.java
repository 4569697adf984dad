package io.mandate.project.money.setup;

import io.mandate.project.PlainText;
import io.mandate.project.money.terms.Origin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be told of a category. */
@Schema(name = "CostCategoryRequest")
record CategoryRequest(
        @NotBlank @Size(max = 200) @Pattern(regexp = PlainText.ONLY) String name,
        @Schema(description = "Whose actual costs count; those of the other are only compared")
                @NotNull
                Origin actualsFrom) {}
