package io.mandate.reporting.summary;

import static io.mandate.reporting.World.costs;
import static io.mandate.reporting.World.everywhere;
import static io.mandate.reporting.World.get;
import static io.mandate.reporting.World.newId;
import static io.mandate.reporting.World.newOffice;
import static io.mandate.reporting.World.office;
import static io.mandate.reporting.World.project;
import static io.mandate.reporting.World.seeing;
import static io.mandate.reporting.World.settle;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.reporting.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "reporting-service"))
class PortfolioSummaryTest {
    private static final String SUMMARY = "/v1/portfolio-summary?office=";

    @Test
    void addsUpAnOfficeAndThoseBelowIt() {
        var head = newOffice();
        var plant = newOffice();
        office(head, "Head", null);
        office(plant, "Plant", head);
        project(head, "A", costs("100", "130", "EUR"));
        project(plant, "B", costs("200", "190.5", "EUR"));
        project(plant, "C", "");
        settle();

        get(SUMMARY + head, everywhere())
                .statusCode(200)
                .body("total.projects", equalTo(3))
                .body("total.withCost", equalTo(2))
                .body("total.costs[0].plannedCost.amount", equalTo("300.00"))
                .body("total.costs[0].projectedCost.amount", equalTo("320.50"))
                .body("total.costs[0].costVariance.amount", equalTo("-20.50"))
                .body("total.costs[0].costVariancePercent.value", equalTo("-6.83"))
                .body("total.overBudget", equalTo(1))
                .body("total.underBudget", equalTo(1))
                .body("total.costBands.red", equalTo(1))
                .body("total.costBands.green", equalTo(1))
                .body("total.byStatus.PROPOSED", equalTo(3))
                .body("total.incomplete", hasItem("incomplete: 1 of 3 without cost"))
                .body("offices.name", contains("Head", "Plant"))
                .body("offices.projects", contains(1, 2))
                .body("formulas.costVariance.name", equalTo("COST_VARIANCE"));
    }

    @Test
    void neverAddsTwoCurrencies() {
        var office = newOffice();
        office(office, "World", null);
        project(office, "A", costs("100", "90", "EUR"));
        project(office, "B", costs("1000", "1100", "USD"));
        settle();

        get(SUMMARY + office, everywhere())
                .body("total.costs.currency", contains("EUR", "USD"))
                .body("total.costs.costVariance.amount", contains("10.00", "-100.00"))
                .body("total.withCost", equalTo(2));
    }

    @Test
    void whatIsOnlyPlannedIsShownApart() {
        var office = newOffice();
        office(office, "Young", null);
        var planned =
                """
                "plannedCost": {"amount": "70", "currency": "EUR"}""";
        project(office, "A", planned);
        settle();

        get(SUMMARY + office, everywhere())
                .body("total.costs[0].plannedCost", nullValue())
                .body("total.costs[0].costVariancePercent.value", nullValue())
                .body(
                        "total.costs[0].costVariancePercent.reason",
                        equalTo("NO_PROJECT_WITH_BOTH_COSTS"))
                .body("total.costs[0].plannedOnlyCost.amount", equalTo("70.00"))
                .body("total.incomplete", hasItem("incomplete: 1 of 1 without a projected cost"));
    }

    @Test
    void aRevisedProjectReplacesItselfAndAStatusChangeMovesIt() {
        var office = newOffice();
        var id = newId();
        office(office, "Moving", null);
        project(id, office, "A", newId(), costs("100", "100", "EUR"));
        World.announce(
                World.PROJECT,
                "mandate.project.revised.v1",
                id,
                office,
                newId(),
                "{\"name\": \"A2\", %s}".formatted(costs("50", "100", "EUR")));
        World.announce(
                World.PROJECT,
                "mandate.project.status-changed.v1",
                id,
                office,
                newId(),
                "{\"from\": \"PROPOSED\", \"to\": \"APPROVED\", \"reason\": \"r\"}");
        World.announce(
                World.PROJECT,
                "mandate.project.revised.v1",
                id,
                office,
                newId(),
                "{\"name\": \"A3\", %s}".formatted(costs("40", "100", "EUR")));
        settle();

        get(SUMMARY + office, everywhere())
                .body("total.projects", equalTo(1))
                .body("total.costs[0].plannedCost.amount", equalTo("40.00"))
                .body("total.byStatus.APPROVED", equalTo(1));
        get(SUMMARY + office + "&status=ACTIVE", everywhere())
                .body("total.projects", equalTo(0))
                .body("offices", hasSize(0));
    }

    @Test
    void showsOnlyOfficesThatTheCallerMaySee() {
        var mine = newOffice();
        var below = newOffice();
        var foreign = newOffice();
        office(mine, "Mine", null);
        office(below, "Below", mine);
        office(foreign, "Foreign", null);
        project(mine, "A", "");
        project(below, "B", "");
        project(foreign, "C", "");
        settle();

        get("/v1/portfolio-summary", seeing(mine))
                .body("offices.office", contains(below, mine))
                .body("total.projects", equalTo(2));
        get(SUMMARY + foreign, seeing(mine)).statusCode(404);
        get(SUMMARY + below, seeing(mine)).body("total.projects", equalTo(1));
    }

    @Test
    void anUnknownGroupingMonthOrStatusIsRefused() {
        get("/v1/portfolio-summary?groupBy=colour", everywhere())
                .statusCode(400)
                .body("type", equalTo("urn:mandate:problem:grouping-not-offered"));
        get("/v1/portfolio-summary?month=2027-13", everywhere())
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/month"));
        get("/v1/portfolio-summary?status=%3Cb%3E", everywhere())
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/status"));
    }
}
