package io.mandate.portfolio.comparison;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Items and, for every two of them, how many times as much the first counts as the second. */
record ComparisonRequest(
        @NotNull @Size(min = 2, max = 15) List<@NotBlank @Size(max = 100) String> items,
        @NotNull @Size(max = 210) List<@NotNull @Valid JudgedPair> pairs) {

    /** One judgement, such as 5, 0.75 or 3/4; the other direction is its reciprocal and need not be stated. */
    record JudgedPair(
            @NotBlank @Schema(examples = "COST") String first,
            @NotBlank @Schema(examples = "TIME") String second,
            @NotNull
                    @Pattern(
                            regexp = "^\\d{1,6}(\\.\\d{1,6})?(/\\d{1,6}(\\.\\d{1,6})?)?$",
                            message = "must be a number above 0 or a fraction such as 3/4")
                    @Schema(examples = "3/4")
                    String ratio) {}
}
