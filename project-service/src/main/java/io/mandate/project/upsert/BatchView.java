package io.mandate.project.upsert;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.project.ProjectId;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of each item of a batch. */
@Schema(name = "BatchResult")
public record BatchView(
        @Schema(description = "False for a dry run") boolean applied,
        int created,
        int updated,
        int unchanged,
        @Schema(description = "Older than what was taken before") int ignored,
        int refused,
        List<Row> results) {

    /** One item. */
    @Schema(name = "BatchItemResult")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            @Schema(description = "Counted from 0") int index,
            Outcome.Kind outcome,
            @Schema(description = "Not of projects that a dry run would create")
                    @Nullable ProjectId id,
            @Nullable RowProblem problem) {}

    /** Why an item is refused; pointers start at the item. */
    @Schema(name = "BatchItemProblem")
    public record RowProblem(URI type, String title, String detail, List<FieldError> errors) {
        static RowProblem of(ProblemException e) {
            return new RowProblem(e.type().uri(), e.type().title(), e.detail(), e.errors());
        }
    }

    static BatchView of(List<Outcome> outcomes, boolean dryRun) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < outcomes.size(); i++) {
            rows.add(row(i, outcomes.get(i), dryRun));
        }
        return new BatchView(
                !dryRun,
                count(rows, Outcome.Kind.CREATED),
                count(rows, Outcome.Kind.UPDATED),
                count(rows, Outcome.Kind.UNCHANGED),
                count(rows, Outcome.Kind.IGNORED),
                count(rows, Outcome.Kind.REFUSED),
                rows);
    }

    private static Row row(int index, Outcome outcome, boolean dryRun) {
        return new Row(
                index,
                outcome.kind(),
                dryRun && outcome instanceof Outcome.Created ? null : outcome.project(),
                outcome instanceof Outcome.Refused(var problem) ? RowProblem.of(problem) : null);
    }

    private static int count(List<Row> rows, Outcome.Kind kind) {
        return (int) rows.stream().filter(row -> row.outcome() == kind).count();
    }
}
