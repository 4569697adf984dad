package io.mandate.reporting;

import static io.mandate.reporting.World.everywhere;
import static io.mandate.reporting.World.get;
import static io.mandate.reporting.World.newId;
import static io.mandate.reporting.World.newOffice;
import static io.mandate.reporting.World.settle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Takes the samples that the other services' contracts promise. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "reporting-service"))
class EventContractTest {
    private final String office = newOffice();
    private final String chain = newId();
    private final String project = newId();
    private final String portfolio = newId();

    @Test
    void takesWhatProjectServicePromises() {
        sample(World.PORTFOLIO, "mandate.portfolio.office-changed.v1", office);
        sample(World.PROJECT, "mandate.project.proposed.v1", project);
        sample(World.PROJECT, "mandate.project.revised.v1", project);
        sample(World.PROJECT, "mandate.project.status-changed.v1", project);
        sample(World.PROJECT, "mandate.project.directive-answered.v1", project);
        settle();

        get("/v1/portfolio-summary?office=" + office, everywhere())
                .body("total.projects", equalTo(1))
                .body("total.investments", equalTo(1))
                .body("total.costs[0].plannedCost.amount", equalTo("120000.00"))
                .body("total.costs[0].costVariance.amount", equalTo("-20000.00"))
                .body("total.late", equalTo(1))
                .body("total.scheduleBands.yellow", equalTo(1))
                .body("total.byStatus.STOPPING", equalTo(1))
                .body("offices[0].name", equalTo("Information technology"));
        get("/v1/chains/" + chain, everywhere())
                .body(
                        "items.sentence",
                        hasItems(
                                "The details of “Predictive maintenance for lines 4 and 5” were revised.",
                                "“Predictive maintenance for lines 4 and 5” refused the directive to start by the rule ACCEPTED_SPONSOR_REQUIRED: Nobody has accepted to sponsor the project."));
    }

    @Test
    void takesWhatPortfolioServicePromises() {
        sample(World.PROJECT, "mandate.project.proposed.v1", project);
        var strategy = newId();
        sample(World.PORTFOLIO, "mandate.portfolio.strategy-changed.v1", strategy);
        sample(World.PORTFOLIO, "mandate.portfolio.initiative-changed.v1", strategy);
        sample(World.PORTFOLIO, "mandate.portfolio.portfolio-changed.v1", portfolio);
        sample(World.PORTFOLIO, "mandate.portfolio.selection-approved.v1", portfolio);
        sample(World.PORTFOLIO, "mandate.portfolio.reprioritised.v1", portfolio);
        sample(World.PORTFOLIO, "mandate.portfolio.project-directed.v1", project);
        settle();

        get("/v1/chains/" + chain, everywhere())
                .body("events", equalTo(8))
                .body(
                        "items.sentence",
                        hasItem(
                                "The selection for portfolio “Factory IT 2027” was approved: 2 of 4 projects, OPTIMAL, worth 412500.00 EUR: Agreed by the board on 3 November."));
        var promised =
                ContractFiles.samplesOf("mandate.portfolio.project-directed.v1")
                        .getFirst()
                        .get("portfolioId")
                        .asText();
        get("/v1/project-priorities?limit=200&portfolio=" + promised, everywhere())
                .body("items.projectId", hasItem(project));
    }

    @Test
    void takesWhatResourceServicePromises() {
        sample(World.PORTFOLIO, "mandate.portfolio.office-changed.v1", office);
        sample(World.PROJECT, "mandate.project.proposed.v1", project);
        first(World.RESOURCE, "mandate.resource.allocation-published.v1", project);
        sample(World.RESOURCE, "mandate.resource.demand-unmet.v1", project);
        settle();

        get("/v1/portfolio-summary?office=" + office, everywhere())
                .body("total.allocatedHours", equalTo(180.5f))
                .body("total.unmetHours", equalTo(20));

        sample(World.RESOURCE, "mandate.resource.allocation-published.v1", project);
        settle();
        get("/v1/portfolio-summary?month=2027-01&office=" + office, everywhere())
                .body("total.allocatedHours", equalTo(94.53f))
                .body("total.unmetHours", equalTo(0));
        get("/v1/chains/" + chain, everywhere()).body("withheld", equalTo(0));
    }

    @Test
    void everySampleIsWhatItsOwnSchemaAllows() {
        for (var type :
                List.of(
                        "mandate.project.proposed.v1",
                        "mandate.portfolio.reprioritised.v1",
                        "mandate.resource.allocation-published.v1")) {
            assertThat(ContractFiles.samplesOf(type))
                    .allSatisfy(sample -> assertThat(ContractFiles.flaws(type, sample)).isEmpty());
        }
    }

    /** Announces every sample of a type, in the order of their files' names. */
    private void sample(String topic, String type, String subject) {
        ContractFiles.samplesOf(type).forEach(each -> announce(topic, type, subject, each));
    }

    private void first(String topic, String type, String subject) {
        announce(topic, type, subject, ContractFiles.samplesOf(type).getFirst());
    }

    private void announce(String topic, String type, String subject, JsonNode sample) {
        World.announce(topic, type, subject, office, chain, sample.toString());
    }
}
