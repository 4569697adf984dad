package io.mandate.portfolio.choice.problem;

import static java.util.Objects.requireNonNullElse;

import io.mandate.platform.money.DecimalText;
import io.mandate.portfolio.selection.model.SelectionProblem.Pin;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something to choose: with a value and uses of its own, or in one of several options. */
public record PosedCandidate(
        @NotBlank @Size(max = 100) String id,
        @Nullable @DecimalText BigDecimal value,
        @Size(max = 1_000) List<@NotNull @Valid PosedUse> use,
        @Size(max = 200) List<@NotNull @Valid PosedOption> options,
        @Schema(
                        description =
                                "IN: it must be chosen, in one of its options; OUT: it must not",
                        defaultValue = "FREE")
                Pin pin) {

    public PosedCandidate {
        use = requireNonNullElse(use, List.of());
        options = requireNonNullElse(options, List.of());
        pin = requireNonNullElse(pin, Pin.FREE);
        if (options.isEmpty() == (value == null) || !(options.isEmpty() || use.isEmpty())) {
            throw new IllegalArgumentException("must have either a value or options");
        }
    }

    /** Its options; without any of its own it has one, which is called like itself. */
    List<PosedOption> choices() {
        return value == null ? options : List.of(new PosedOption(id, value, use));
    }

    /** Where an option stands in the request, seen from the candidate. */
    String pointer(int option) {
        return value == null ? "/options/" + option : "";
    }
}
