package io.mandate.project.milestone;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was forecast for one milestone at each report: a line that rises slips. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MilestoneTrend(
        String activity,
        String name,
        List<Forecast> forecasts,
        @Schema(description = "Calendar days from the first forecast to the last") int slippageDays,
        @Schema(description = "When it was reached") @Nullable LocalDate reachedOn) {

    /** One report's word. */
    @Schema(name = "MilestoneForecast")
    record Forecast(LocalDate reportedOn, LocalDate forecast) {}
}
