package io.mandate.project.exchange.imports;

import io.mandate.project.exchange.file.RemarkCode;
import io.mandate.project.finding.Severity;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which remarks are asked for. */
public class RemarkQuery {
    @QueryParam("code")
    @Parameter(description = "Only those of this code")
    @Nullable RemarkCode code;

    @QueryParam("severity")
    @Parameter(description = "Only those of this severity; ERROR is what refused the file")
    @Nullable Severity severity;
}
