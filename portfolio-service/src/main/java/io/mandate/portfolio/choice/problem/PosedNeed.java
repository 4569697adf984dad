package io.mandate.portfolio.choice.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The candidate makes sense only with the needed one; or one of its options only with certain ones of the other. */
record PosedNeed(
        @NotBlank @Size(max = 100) String candidate,
        @NotBlank @Size(max = 100) String needed,
        @Nullable
                @Size(min = 1, max = 100)
                @Schema(description = "Only this option of the candidate needs the other")
                String option,
        @Nullable
                @Size(min = 1, max = 200)
                @Schema(description = "Which options of the needed one serve, such as early starts")
                List<@NotBlank String> oneOf) {

    PosedNeed {
        if ((option == null) != (oneOf == null)) {
            throw new IllegalArgumentException("must have both an option and oneOf, or neither");
        }
    }
}
