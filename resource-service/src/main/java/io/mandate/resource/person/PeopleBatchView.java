package io.mandate.resource.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.problem.FieldError;
import io.mandate.resource.PersonId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of each row of a batch, in the order of the rows. */
@Schema(name = "PeopleBatchResult")
record PeopleBatchView(
        @Schema(
                        description =
                                "False after a dry run, and when all or nothing was asked for and a row was refused")
                boolean applied,
        int created,
        int updated,
        int unchanged,
        int outdated,
        int rejected,
        List<Row> results) {

    /** One row; the pointers of its errors begin at the batch. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "PeopleBatchRow")
    record Row(
            @JsonInclude(JsonInclude.Include.ALWAYS) int index,
            Outcome outcome,
            @Nullable PersonId id,
            List<FieldError> errors) {}

    static PeopleBatchView of(boolean applied, List<Row> rows) {
        return new PeopleBatchView(
                applied,
                count(rows, Outcome.CREATED),
                count(rows, Outcome.UPDATED),
                count(rows, Outcome.UNCHANGED),
                count(rows, Outcome.OUTDATED),
                count(rows, Outcome.REJECTED),
                rows);
    }

    private static int count(List<Row> rows, Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
