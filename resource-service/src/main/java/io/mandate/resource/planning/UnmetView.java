package io.mandate.resource.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.resource.Hours;
import io.mandate.resource.PersonId;
import io.mandate.resource.ProjectId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Hours of a role that a run's plan leaves unmet, and why. */
@Schema(name = "UnmetDemand")
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnmetView(
        ProjectId projectId,
        @Nullable String projectName,
        String role,
        BigDecimal hours,
        ReasonView reason) {

    /** Why: a code, a sentence, and the people it speaks of. */
    @Schema(name = "UnmetReason")
    record ReasonView(
            @Schema(examples = "QUALIFIED_PEOPLE_FULL") String code,
            String text,
            @Schema(description = "How many people the sentence speaks of; at most 25 are listed")
                    int peopleCount,
            List<PersonView> people) {}

    /** Somebody who could have helped. */
    @Schema(name = "UnmetReasonPerson")
    record PersonView(PersonId personId, BigDecimal freeHours, List<BusyView> busyWith) {
        static PersonView of(Explanation.Involved involved) {
            return new PersonView(
                    involved.person(),
                    Hours.ofMinutes(involved.freeMinutes()),
                    involved.busyWith().stream().map(BusyView::of).toList());
        }
    }

    /** What keeps a person busy. */
    @Schema(name = "BusyWith")
    record BusyView(ProjectId projectId, BigDecimal hours) {
        static BusyView of(Explanation.Busy busy) {
            return new BusyView(busy.project(), Hours.ofMinutes(busy.minutes()));
        }
    }

    static UnmetView of(PlannedGap row, Map<ProjectId, String> projects) {
        var why = row.explanation();
        return new UnmetView(
                row.project(),
                projects.get(row.project()),
                row.role(),
                Hours.ofMinutes(row.minutes()),
                new ReasonView(
                        why.code(),
                        why.text(),
                        why.peopleCount(),
                        why.people().stream().map(PersonView::of).toList()));
    }
}
