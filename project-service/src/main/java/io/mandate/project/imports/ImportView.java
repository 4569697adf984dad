package io.mandate.project.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.platform.run.RunView;
import io.mandate.project.finding.FindingCode;
import io.mandate.project.intake.ImportMapping;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far an import is, and in the end what came of it. */
@Schema(name = "ProjectImport")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportView(
        @JsonUnwrapped RunView run,
        String source,
        @Schema(description = "Name of the mapping, if one was named") @Nullable String mapping,
        boolean dryRun,
        String sha256,
        @Schema(description = "Rows of the register without its header") @Nullable Integer rows,
        @Nullable Integer created,
        @Nullable Integer updated,
        @Nullable Integer unchanged,
        @Schema(description = "Older than what was taken before") @Nullable Integer ignored,
        @Schema(description = "Refused, each with a finding") @Nullable Integer rejected,
        @Schema(description = "Without any value") @Nullable Integer empty,
        @Nullable Integer findings,
        @Nullable Map<FindingCode, Integer> findingsByCode,
        @Schema(description = "What the columns were taken to mean")
                @Nullable ImportMapping usedMapping) {

    static ImportView of(ProjectImport ordered, RunView run) {
        var result = ordered.result();
        return new ImportView(
                run,
                ordered.source(),
                ordered.mappingName(),
                ordered.isDryRun(),
                ordered.sha256(),
                result == null ? null : result.rows(),
                result == null ? null : result.created(),
                result == null ? null : result.updated(),
                result == null ? null : result.unchanged(),
                result == null ? null : result.ignored(),
                result == null ? null : result.rejected(),
                result == null ? null : result.empty(),
                result == null ? null : result.findings(),
                result == null ? null : result.findingsByCode(),
                result == null ? null : result.mapping());
    }
}
