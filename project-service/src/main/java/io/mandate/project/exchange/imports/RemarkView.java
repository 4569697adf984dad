package io.mandate.project.exchange.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.project.exchange.file.Remark;
import io.mandate.project.exchange.file.RemarkCode;
import io.mandate.project.finding.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be said of one field of one row of a schedule file. */
@Schema(name = "ScheduleRemark")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RemarkView(
        int number,
        Remark.About about,
        @Schema(description = "As the tool numbers its lines; 0 is the whole file") int row,
        @Schema(description = "The tool's unique id of the row") @Nullable Integer uid,
        @Nullable String field,
        RemarkCode code,
        Severity severity,
        String message,
        @Nullable String found,
        @Nullable String used) {}
