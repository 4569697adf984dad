package io.mandate.project.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.project.finding.FindingCode;
import io.mandate.project.finding.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something noticed at one place of a register. */
@Schema(name = "ImportFinding")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingView(
        int number,
        @Schema(
                        description =
                                "As a spreadsheet counts: the header is row 1; 0 is the whole"
                                        + " register")
                int row,
        @Nullable String field,
        @Nullable String column,
        FindingCode code,
        Severity severity,
        String message,
        @Nullable String found,
        @Nullable String used) {}
