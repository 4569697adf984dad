package io.mandate.project.outlook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.project.schedule.estimate.FinishForecast;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When the plan is expected to end by its three-point estimates, and how surely by some times. */
@Schema(name = "FinishForecast")
record ForecastView(
        String formula,
        LocalDateTime expectedFinish,
        @Schema(description = "What determines the finish; of several chains the least certain")
                List<String> path,
        @Schema(description = "One standard deviation of the path in working minutes")
                double deviation,
        List<Probability> probabilities,
        List<String> caveats) {
    private static final String FORMULA =
            "PERT: expected (o + 4m + p) / 6, variance ((p - o) / 6)^2 summed along the path, normal"
                    + " distribution";

    /** How likely it is to be done by then; without estimates nothing is known. */
    @Schema(name = "FinishProbability")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Probability(LocalDateTime by, @Nullable Double probability, @Nullable String reason) {}

    static ForecastView of(FinishForecast forecast, List<LocalDateTime> dates, boolean estimated) {
        return new ForecastView(
                FORMULA,
                forecast.solution().finish(),
                forecast.path(),
                forecast.deviation(),
                dates.stream()
                        .map(
                                by ->
                                        estimated
                                                ? new Probability(
                                                        by, forecast.probabilityBy(by), null)
                                                : new Probability(by, null, "NO_ESTIMATES"))
                        .toList(),
                FinishForecast.CAVEATS);
    }
}
