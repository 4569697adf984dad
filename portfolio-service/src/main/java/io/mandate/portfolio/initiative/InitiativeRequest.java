package io.mandate.portfolio.initiative;

import static java.util.Comparator.comparing;

import io.mandate.portfolio.ProjectId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an initiative is about. The shares of its goals make up exactly 1; it may have none yet. */
record InitiativeRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Open the Asian market") String name,
        @Size(max = 20) @Schema(description = "Leaves of the strategy's goals")
                List<@NotNull @Valid ServedGoal> goals,
        @Size(max = 2_000) @Schema(description = "A project is in one initiative of a strategy")
                List<@NotNull ProjectId> projects) {

    InitiativeRequest {
        goals = Objects.requireNonNullElse(goals, List.of());
        projects = Objects.requireNonNullElse(projects, List.of());
    }

    /** Goals by code, projects by id: the order in which they come says nothing. */
    InitiativeRequest sorted() {
        return new InitiativeRequest(
                name,
                goals.stream().map(ServedGoal::plain).sorted(comparing(ServedGoal::goal)).toList(),
                projects.stream().sorted(comparing(ProjectId::toString)).toList());
    }
}
