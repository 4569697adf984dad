package io.mandate.resource.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.run.RunState;
import io.mandate.platform.run.RunView;
import io.mandate.resource.Hours;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An allocation run: what was asked for, how far it is, what it found, and whether that was approved. */
@Schema(name = "AllocationRun")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AllocationRunView(
        UUID id,
        String office,
        @Schema(type = SchemaType.STRING, pattern = "\\d{4}-\\d{2}", examples = "2027-03")
                YearMonth month,
        Inputs inputs,
        RunState state,
        @Schema(description = "In percent") int progress,
        @Nullable String message,
        @Nullable String failure,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Schema(description = "The chain that the plan belongs to") String correlationId,
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
                run.id(),
                run.office(),
                run.month(),
                Inputs.of(run.snapshot()),
                state.state(),
                state.progress(),
                state.message(),
                state.failure(),
                state.requestedBy(),
                state.requestedAt(),
                state.startedAt(),
                state.finishedAt(),
                run.correlationId(),
                found == null ? null : ResultView.of(found),
                run.approval());
    }
}
