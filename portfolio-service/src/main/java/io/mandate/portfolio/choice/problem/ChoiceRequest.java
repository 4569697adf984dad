package io.mandate.portfolio.choice.problem;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be chosen from, by which rules. Values and uses are exact decimals of any unit; each
 * limit has a unit of its own.
 */
public record ChoiceRequest(
        @NotBlank
                @Size(max = 40)
                @Schema(description = "Whose problem it is: who may see this office may see it")
                String office,
        @NotNull @Size(min = 1, max = 20_000) List<@NotNull @Valid PosedCandidate> candidates,
        @Size(max = 1_000) List<@NotNull @Valid PosedLimit> limits,
        @Size(max = 50_000) List<@NotNull @Valid PosedNeed> needs,
        @Size(max = 50_000) List<@NotNull @Valid PosedExclusion> exclusions,
        @Size(max = 1_000) List<@NotNull @Valid PosedSet> sets,
        @Size(max = 100) List<@NotNull @Valid PosedShare> shares,
        @Valid ChoiceEffort effort) {

    public ChoiceRequest {
        limits = requireNonNullElse(limits, List.of());
        needs = requireNonNullElse(needs, List.of());
        exclusions = requireNonNullElse(exclusions, List.of());
        sets = requireNonNullElse(sets, List.of());
        shares = requireNonNullElse(shares, List.of());
        effort = requireNonNullElse(effort, ChoiceEffort.STANDARD);
    }
}
