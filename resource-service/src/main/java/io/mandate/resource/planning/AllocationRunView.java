package io.mandate.resource.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.platform.run.RunView;
import io.mandate.resource.Hours;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An allocation run: what was asked for, how far it is, what it found, and whether that was approved. */
@Schema(name = "AllocationRun")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AllocationRunView(
        @JsonUnwrapped RunView run,
        String office,
        @Schema(type = SchemaType.STRING, pattern = "\\d{4}-\\d{2}", examples = "2027-03")
                YearMonth month,
        Inputs inputs,
        @Nullable ResultView result,
        AllocationRun.@Nullable Approval approval) {

    /** What the plan is made from. */
    @Schema(name = "AllocationInputs")
    record Inputs(
            @Schema(
                            description =
                                    "The first day that is planned: inside the month, what is left of it")
                    LocalDate from,
            BigDecimal minimumBlockHours,
            int maximumProjectsPerPerson,
            int seed,
            int people,
            BigDecimal availableHours,
            int projects,
            BigDecimal demandedHours) {
        static Inputs of(Snapshot snapshot) {
            long available = snapshot.people().stream().mapToLong(Snapshot.Worker::minutes).sum();
            return new Inputs(
                    snapshot.from(),
                    Hours.ofMinutes(snapshot.options().minimumBlock()),
                    snapshot.options().maximumProjects(),
                    snapshot.options().seed(),
                    snapshot.people().size(),
                    Hours.ofMinutes(available),
                    snapshot.projects().size(),
                    Hours.ofMinutes(snapshot.demandedMinutes()));
        }
    }

    static AllocationRunView of(AllocationRun run, RunView state) {
        var found = run.result();
        return new AllocationRunView(
                state,
                run.office(),
                run.month(),
                Inputs.of(run.snapshot()),
                found == null ? null : ResultView.of(found),
                run.approval());
    }
}
