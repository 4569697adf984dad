package io.mandate.acceptance;

import static io.mandate.local.Service.PORTFOLIO;
import static io.mandate.local.Service.REPORTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a newcomer sees first: an IT department of 1,000 projects and 60 people, selected, staffed and reported. */
@ExtendWith(RunningMandate.class)
class DemonstrationStory {
    private final Pmo pmo;

    DemonstrationStory(Pmo pmo) {
        this.pmo = pmo;
    }

    @Test
    void aNewcomerWatchesAPortfolioBeingSelectedStaffedAndReported() {
        var told = Command.mandate(pmo, "demo");

        assertThat(told)
                .contains("1,000 projects")
                .contains("60 people")
                .contains("upper bound")
                .contains("/v1/chains/");
        var summary = pmo.get("executive", REPORTING, "/v1/portfolio-summary");
        assertThat(summary.getInt("total.projects")).isGreaterThanOrEqualTo(1000);
        assertThat(summary.getInt("total.byStatus.ACTIVE")).isGreaterThanOrEqualTo(30);
        assertThat(summary.getDouble("total.allocatedHours")).isPositive();
        assertThat(enginesOfSelections())
                .as("OR-tools works in the packaged service")
                .isNotEmpty()
                .allMatch(engines -> engines.startsWith("GLOP"));
    }

    private List<String> enginesOfSelections() {
        var portfolios = pmo.get("portfolio-manager", PORTFOLIO, "/v1/portfolios?limit=200");
        return portfolios.<String>getList("items.id").stream()
                .map(id -> "/v1/portfolios/" + id + "/selection-runs")
                .map(runs -> pmo.get("portfolio-manager", PORTFOLIO, runs))
                .flatMap(runs -> runs.<String>getList("items.result.how.engine").stream())
                .toList();
    }
}
