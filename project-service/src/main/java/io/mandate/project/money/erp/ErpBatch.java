package io.mandate.project.money.erp;

import io.mandate.project.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lines of the organisation's books that were sent together, with what they come to. */
@Schema(name = "ErpBatchRequest")
record ErpBatch(
        @Schema(examples = "sap") @NotBlank @Size(max = 60) @Pattern(regexp = PlainText.ONLY)
                String system,
        @Schema(description = "How the system calls the batch; the same twice has one effect")
                @NotBlank
                @Size(max = 100)
                @Pattern(regexp = PlainText.ONLY)
                String batch,
        @Schema(description = "Who clears what has no place") @NotBlank @Size(max = 100)
                String office,
        @NotNull @Valid ControlTotals controlTotals,
        @NotEmpty @Size(max = 5000) List<@NotNull @Valid ErpLine> lines) {
    ErpBatch {
        if ("mandate".equals(system) || "resource-service".equals(system)) {
            throw new IllegalArgumentException("must not be one of our own");
        }
    }
}
