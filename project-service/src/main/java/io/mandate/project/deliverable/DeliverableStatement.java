package io.mandate.project.deliverable;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.problem.FieldError;
import io.mandate.project.PersonId;
import io.mandate.project.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said of a deliverable. */
@Schema(name = "DeliverableRequest")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliverableStatement(
        @NotBlank @Size(max = 300) @Pattern(regexp = PlainText.ONLY) String name,
        @Nullable @Size(max = 4000) @Pattern(regexp = PlainText.ONLY) String description,
        @Schema(description = "The element of the plan that makes it") @Nullable String wbs,
        @NotNull LocalDate dueOn,
        @Schema(description = "Who answers for it") @NotNull PersonId ownerId,
        @Size(max = 200) List<@Valid @NotNull Criterion> criteria,
        @Schema(description = "The requirements that it satisfies") @Size(max = 500)
                List<@NotNull String> requirements) {
    DeliverableStatement {
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
        requirements =
                requirements == null
                        ? List.of()
                        : requirements.stream().distinct().sorted().toList();
    }

    /** Each criterion has an id of its own. */
    List<FieldError> flaws() {
        var errors = new ArrayList<FieldError>();
        var ids = new HashSet<String>();
        for (int at = 0; at < criteria.size(); at++) {
            if (!ids.add(criteria.get(at).id())) {
                errors.add(new FieldError("/criteria/%d/id".formatted(at), "is given twice"));
            }
        }
        return errors;
    }
}
