package io.mandate.project.exchange.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.platform.run.RunView;
import io.mandate.project.ProjectId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far an import is, and in the end what came of it. */
@Schema(name = "ScheduleImport")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScheduleImportView(
        @JsonUnwrapped RunView run,
        ProjectId projectId,
        String fileName,
        boolean dryRun,
        String sha256,
        @Schema(description = "Bytes") long size,
        @Nullable ScheduleResult result) {
    static ScheduleImportView of(ScheduleImport ordered, RunView run) {
        return new ScheduleImportView(
                run,
                ordered.projectId(),
                ordered.fileName(),
                ordered.dryRun(),
                ordered.sha256(),
                ordered.size(),
                ordered.result());
    }
}
